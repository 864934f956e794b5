"""The groups of the toolbox: what each is called, and the words that find all of it."""

from __future__ import annotations

from ...core.messages import mark

GROUPS = {
    "rain": mark("Rainwater"),
    "friches": mark("Friches"),
    "heat": mark("Urban heat"),
    "erc": mark("ERC and ZAN"),
    "land": mark("Land"),
    "pnc": mark("Observatories"),
    "obs": mark("Build an observatory"),
    "maps": mark("Maps"),
}

# searched in the toolbox whatever the language of QGIS: French and English words, with their accents
GROUP_TAGS = {
    "rain": "pluie, eau de pluie, récupération d'eau, rain, rainwater, harvesting",
    "friches": "friche, friche industrielle, brownfield, derelict land",
    "heat": "chaleur, chaleur urbaine, îlot de chaleur, canicule, heat, urban heat, heat island",
    "erc": "ERC, ZAN, sobriété foncière, mitigation hierarchy, no net land take",
    "land": "foncier, foncier économique, ZAE, densification, dent creuse, land, business park",
    "pnc": "catalogue, observatoire, PNC, données, observatory, open data",
    "obs": "observatoire, indicateur, statistiques, PNC, observatory, indicator, statistics",
    "maps": "carte, mise en page, impression, map, layout, print",
}


def searched(words: str, *names: str) -> list[str]:
    """Words of an algorithm and of its group in both languages, with and without accents: people type both."""
    from ...core.text import unaccented

    tags = [word.strip() for word in words.split(",") if word.strip()]
    plain = [unaccented(word) for word in (*tags, *names)]
    return list(dict.fromkeys([*tags, *plain]))
