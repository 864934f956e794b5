"""The pages of a folder and of a diagnosis at their limits. docs/design/territory.md"""

from __future__ import annotations

import pandas as pd

from aula_toolbox.core.language import Language
from aula_toolbox.core.report import MapPicture, Told
from aula_toolbox.core.territory import frontpage, journal
from aula_toolbox.core.territory.frontpage import SubjectPage
from aula_toolbox.core.territory.journal import StepDone
from aula_toolbox.core.territory.reports import dossier

NOTHING_LACKS = "Nothing: every input has its file."


def test_a_folder_that_lacks_nothing_asks_for_nothing():
    states = pd.DataFrame({"traitement": []})
    files = pd.DataFrame({"fichier": ["a.gpkg"], "produit": ["bdtopo"], "etat": ["lu"], "pourquoi": [None]})
    html = dossier.page(Told(Language()), dossier.Looked([], {}, states, files, [], 0, "livraisons"))
    assert NOTHING_LACKS in html


def test_a_map_of_a_diagnosis_has_its_legend():
    step = StepDone("rain", "rainpotential", journal.DONE)
    picture = MapPicture(b"png", "Roofs", [("#0072b2", "first roofs"), ("#999999", "the others")])
    html = frontpage.page(Told(Language()), [SubjectPage("Rain", step, picture=picture)], [], "Lens", 25_000.0)
    assert "first roofs" in html and "#0072b2" in html
    assert NOTHING_LACKS in html
