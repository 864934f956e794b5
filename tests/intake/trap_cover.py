"""Land cover in all its forms."""

from __future__ import annotations

from .cases import (
    of_layer,
)
from .corpus import Case, Reading

COVER = ["ID", "CODE_CS", "CODE_US", "MILLESIME", "SOURCE", "OSSATURE"]


def covers() -> list[Case]:
    """Land cover: three forms of the difference, two nomenclatures, two spellings of fields."""
    diff = Reading("ocsge_diff.difference", "2018, 2021", "62")
    flux = ["CS_2018", "CS_2021", "US_2018", "US_2021"]
    ocsge = {"CODE_CS": "CS1.1.1.1", "CODE_US": "US235"}
    artif = ["code_cs", "code_us", "artif", "crit_seuil", "millesime"]
    return [
        of_layer("OCS-GE_2-0__SHP_LAMB93_D062_DIFF_2018-2021/DIFF.shp", "DIFF", flux, diff),
        of_layer("OCS-GE_2-0_DIFF-2018-2021_GPKG_LAMB93_D062_2025-03-01/diff.gpkg", "diff", flux, diff),
        of_layer(
            "OCS-GE_2-0_DIFF_SHP_LAMB93_D062_2018-2021/DIFFERENCE.shp",
            "DIFFERENCE",
            ["cs_avant", "cs_apres", "us_avant", "us_apres"],
            Reading("ocsge_diff.difference", "2018-2021", "62"),
        ),
        of_layer(
            "OCS-GE-ARTIFICIALISATION_2-0_DIFF-2018-2021_GPKG_LAMB93_D062_2025-11_04/diff_artif.gpkg",
            "diff_artif",
            [*flux, "ARTIF_2018", "ARTIF_2021"],
            Reading("ocsge_artif_diff.flux", "2018, 2021", "62"),
        ),
        of_layer(
            "OCS-GE_2-0__SHP_LAMB93_D062_2018-01-01/OCCUPATION_SOL.shp",
            "OCCUPATION_SOL",
            COVER,
            Reading("ocsge.occupation_sol", "2019", "62"),
            MILLESIME="2019",
            **ocsge,
        ),
        of_layer(
            "OCS-GE_2-0__SHP_LAMB93_D080_2017-01-01/OCCUPATION_SOL.shp",
            "OCCUPATION_SOL",
            COVER[:3],
            Reading("ocsge.occupation_sol", "2017", "80"),
            **ocsge,
        ),
        of_layer(
            "occupation_du_sol.gpkg",
            "occupation_du_sol",
            ["couverture", "usage"],
            Reading("ocsge.occupation_sol"),
            couverture="CS2.1.1.1",
            usage="US1.1",
        ),
        of_layer("artif.gpkg", "artif_2021_62", artif, Reading("ocsge_artif.artif", "2021", "62"), millesime="2021"),
        of_layer("decret.gpkg", "decret", artif, Reading("ocsge_artif.artif", "2021", "", "champs"), millesime="2021"),
        of_layer(
            "OCCUPATION_SOL.gpkg",
            "OCCUPATION_SOL",
            ["code_cs", "code_us"],
            Reading("ocs2d.une_date", "", "", "champs"),
            code_cs="CS1.1.1",
            code_us="US1.1.7",
        ),
        of_layer(
            "sol.gpkg",
            "sol",
            ["cs15", "us15", "cs21", "us21"],
            Reading("ocs2d.dates", "2015, 2021", "", "champs"),
            cs21="CS1.1.1",
            us21="US1.1.7",
        ),
        of_layer(
            "ocs2d_2021.gpkg",
            "ocs2d_2021",
            ["code_cs", "code_us"],
            Reading("ocs2d.une_date", "2021"),
            code_us="US1.1.7",
        ),
        of_layer(
            "erreurs.gpkg",
            "erreurs_manifestes",
            ["cs24", "us24", "etat_cqp"],
            Reading("ocs2d.maintenance", "2024"),
            geometry="point",
        ),
        of_layer(
            "ZONE_CONSTRUITE.shp",
            "ZONE_CONSTRUITE",
            ["ID", "MILLESIME"],
            Reading("ocsge.zone_construite", "2021"),
            MILLESIME="2021",
        ),
    ]
