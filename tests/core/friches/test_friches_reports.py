"""Reports of friches from facts alone: six chapters, findings told site by site, needs that are not met."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pandas as pd

from aula_toolbox.core.charts import stacked_bars
from aula_toolbox.core.friches.findings import ERROR, WARNING, Findings
from aula_toolbox.core.friches.reports import frichecheck, fricheportfolio
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import TITLES, GivenLayer, Told

TOLD = Told(Language(), [GivenLayer("Friches", "sites.gpkg")])


def text_of(html):
    """The words of a report, which is well formed and has its six chapters."""
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert [node.text for node in body.iter("h2")] == list(TITLES.values())
    return " ".join(" ".join(body.itertext()).replace("\xa0", " ").split())


def test_findings_are_counted_by_rule_and_told_site_by_site():
    found = Findings()
    found.add(0, "site_type", "valeur_inconnue", ERROR, "mixte", "mixte - autre")
    found.add(1, "site_type", "valeur_inconnue", ERROR, "usine")
    found.add(-1, "comm_insee", "champ_absent", WARNING, None)
    text = text_of(frichecheck.page(TOLD, "sites.gpkg", 1, ["62001_a", "62001_b"], found))
    assert "2 sites" in text and "1 with a perimeter" in text and "2 errors" in text and "1 warnings" in text
    assert "erreur site_type" in text and "62001_a site_type" in text and "mixte - autre" in text
    assert "* comm_insee" in text and "no value was lost" in text


def test_a_clean_inventory_still_says_what_it_is_not():
    text = text_of(frichecheck.page(TOLD, "sites.gpkg", 0, ["a"], Findings()))
    assert "well formed: nothing was found to correct." in text and "0 errors" in text and "not with the ground" in text


def test_bars_in_parts_are_as_long_as_their_shares():
    svg = ET.fromstring(stacked_bars(["état & sol", "none"], [(2, 1, 1), (0, 0, 0)], "what is known"))
    widths = [float(node.get("width")) for node in svg.iter() if node.tag.endswith("rect")]
    assert widths[0] == 2 * widths[1] == 2 * widths[2] > 0 and widths[3:] == [0, 0, 0]
    assert "état & sol" in "".join(svg.itertext()) and "2 / 1 / 1" in "".join(svg.itertext())


def test_a_sharing_says_what_is_missing_and_the_range_of_the_works():
    columns = pd.DataFrame({"usage_retenu": ["res", None], "cout_bas_keur": [375.0, 0], "cout_haut_keur": [800.0, 0]})
    summary = pd.DataFrame(
        {
            "territoire": ["*"],
            "usage": ["res"],
            "ha_demandes": 3.0,
            "ha_affectes": 1.0,
            "deficit_ha": 2.0,
            "n_sites": 1,
            "ha_sans_extension": 1.0,
            "ha_au_dela": 0.0,
            "n_indecis": 0,
        }
    )
    text = text_of(fricheportfolio.page(TOLD, fricheportfolio.PortfolioFacts("sites", columns, summary, "optimal")))
    assert "Of 3.0 ha asked, 2.0 ha are missing: 1 site gives 1.0 ha." in text and "2.0 ha hectares missing" in text
    assert "375 to 800 thousand euros" in text
    assert "3.0 1.0 2.0" in text and "not a ZAN balance" in text
