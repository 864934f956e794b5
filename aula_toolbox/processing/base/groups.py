"""The groups of the toolbox: what each is called, and the words that find all of it."""

from __future__ import annotations

from ...core.messages import mark

GROUPS = {
    "territory": mark("Territory"),
    "rain": mark("Rainwater"),
    "friches": mark("Friches"),
    "heat": mark("Urban heat"),
    "erc": mark("ERC and ZAN"),
    "land": mark("Land"),
    "schools": mark("Schoolyards"),
    "pnc": mark("Observatories"),
    "obs": mark("Build an observatory"),
    "maps": mark("Maps"),
    "housing": mark("Housing and energy"),
}

# searched in the toolbox whatever the language of QGIS: French and English words, with their accents
GROUP_TAGS = {
    "territory": "territoire, diagnostic, dossier, portrait, territory, diagnosis",
    "rain": "pluie, eau de pluie, récupération d'eau, rain, rainwater, harvesting",
    "friches": "friche, friche industrielle, brownfield, derelict land",
    "heat": "chaleur, chaleur urbaine, îlot de chaleur, canicule, heat, urban heat, heat island",
    "erc": "ERC, ZAN, sobriété foncière, mitigation hierarchy, no net land take",
    "land": "foncier, foncier économique, ZAE, densification, dent creuse, land, business park",
    "schools": "école, cour d'école, cour oasis, végétalisation, désimperméabilisation, school, schoolyard, playground",
    "pnc": "catalogue, observatoire, PNC, données, observatory, open data",
    "obs": "observatoire, indicateur, statistiques, PNC, observatory, indicator, statistics",
    "maps": "carte, mise en page, impression, map, layout, print",
    "housing": "logement, habitat, énergie, DPE, passoire thermique, housing, dwelling, energy performance",
}

# what people write for one algorithm beside its own words, as read in threads, guides and pages
TYPED = {
    "zanreport": "rapport triennal, rapport local, rapport triennal local, trame de rapport, L. 2231-1",
    "zancounter": (
        "consommation d'espace, conso ENAF, conso NAF, trajectoire, enveloppe foncière, "
        "garantie communale, un hectare, sobriété foncière"
    ),
    "zanbalance": "imperméabilisation, désartificialisation, renaturation, OCS GE, flux, MOS",
    "zanenaf": "MOS, tache urbaine, enveloppe urbaine, étalement urbain, extension, renouvellement",
    "carbonstock": "séquestration, puits de carbone, PCAET, ALDO",
    "frichequalify": "mutabilité, reconversion, recyclage foncier, potentiel, fiche friche",
    "frichedetect": "repérage, recensement, inventaire, vacance, bâti vacant, BASIAS, BASOL, sites délaissés",
    "frichecheck": "mise au standard, conformité, géostandard, gabarit, Excel",
    "fricheportfolio": "besoins fonciers, gisement, mobilisable",
    "frichecompare": "évolution, suivi, mise à jour annuelle, observatoire",
    "rainpotential": "récupération d'eau de pluie, REUT, eaux pluviales, cuve, arrosage, stade",
    "rainzoning": "zonage pluvial, gestion à la source, abattement, débit de fuite, infiltration, GIEP",
    "desealing": (
        "désimperméabilisation, désimperméabiliser, débitumer, infiltrabilité, perméabilité, EPODES, ville perméable"
    ),
    "heatexposure": "ICU, îlot de chaleur urbain, surchauffe urbaine, confort d'été, canicule, vulnérabilité",
    "heatlcz": "LCZ, zones climatiques locales, sensibilité aux fortes chaleurs, CartaGene",
    "heatlst": "thermographie, image thermique, Landsat 8, bande 10",
    "heatindices": "végétation, indice de végétation, canopée, taux de végétalisation",
    "heataccess": "îlots de fraîcheur, lieux refuges, parcours fraîcheur",
    "schoolyards": "cours oasis, cour d'école, végétalisation des cours, récré",
    "tvbfragmentation": "trame verte et bleue, TVB, corridors, continuités écologiques, réservoirs",
    "ercsequence": "ERC, mesures compensatoires, MCE, GéoMCE, gabarit",
    "riskmatrix": "PPR, PPRI, zone inondable, aléa, RGA, retrait-gonflement, cavités",
    "exportatlas": "atlas, série de cartes, planches, synoptique, tableau d'assemblage, fiche commune",
    "exportmap": (
        "plan de zonage, règlement graphique, zone_urba, prescriptions, emplacements réservés, "
        "symbologie CNIG, symbolisation, SLD, QML"
    ),
    "checklayout": "habillage, relecture, avant impression, PDF trop lourd",
    "plucheck": "GPU, téléversement, validateur, dématérialisation, numérisation PLU, topologie, recalage",
    "pncsearch": "IDG, géocatalogue, flux, WFS, Géoportail, Géoplateforme, cartes.gouv, Geo2France, couche",
    "pncload": (
        "IDG, géocatalogue, flux, WFS, Géoportail, Géoplateforme, cartes.gouv, Geo2France, couche, "
        "fond de carte, orthophoto"
    ),
    "pncrefresh": "millésime, version, mise à jour, obsolète",
    "obsindicators": (
        "tableau de bord, portrait de territoire, fiche communale, baromètre, dataviz, table de passage, "
        "commune nouvelle, COG"
    ),
    "landunits": "unité foncière, tup, gisement foncier, potentiel foncier",
    "densification": "dents creuses, gisement foncier, potentiel foncier, BIMBY, division parcellaire, mutable",
    "zaeinventory": "ZAE, ZA, parc d'activités, site économique, taux de vacance",
}


def searched(words: str, *names: str) -> list[str]:
    """Words of an algorithm and of its group in both languages, with and without accents: people type both."""
    from ...core.text import unaccented

    tags = [word.strip() for word in words.split(",") if word.strip()]
    plain = [unaccented(word) for word in (*tags, *names)]
    return list(dict.fromkeys([*tags, *plain]))
