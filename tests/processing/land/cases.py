"""A toy zone: six parcels in a row, as the independent reference numbers describe it."""

from __future__ import annotations

from tests.support.layers import memory_layer, square

X, Y, SIDE = 680_000, 7_040_000, 50
IDS = [f"62193000AB00{number:02d}" for number in range(1, 7)]
OWNERS = ["111111111", "111111111", "222222222", None, None, "111111111"]
BUILT = (0, 2, 4, 5)
ESTABLISHMENTS = "siret:string&etatAdministratifEtablissement:string&dateDebut:string&codeCommuneEtablissement:string"
ESTABLISHMENTS += "&trancheEffectifsEtablissement:string&activitePrincipaleEtablissement:string"
ESTABLISHMENTS += "&denominationUsuelleEtablissement:string&dateCreationEtablissement:string"
PLACES = "siret:string&x:double&y:double&epsg:string&qualite_xy:string"


def middle(number: int) -> tuple[float, float]:
    """The middle of a parcel."""
    return X + number * SIDE + SIDE / 2, Y + SIDE / 2


def zones(name="ZA des Essais"):
    return memory_layer(
        "Polygon",
        [(f"POLYGON(({X} {Y},{X + 300} {Y},{X + 300} {Y + 50},{X} {Y + 50},{X} {Y}))", name)],
        "nom:string",
        name="zones",
    )


def parcels(ids=IDS):
    return memory_layer(
        "Polygon", [(square(X + SIDE * n, Y, SIDE), one) for n, one in enumerate(ids)], "idu:string", name="parcelles"
    )


def owners(siren=OWNERS):
    rows = [(None, one, who, f"Société {who}", "0") for one, who in zip(IDS, siren) if who]
    return memory_layer(
        "None", rows, "idu:string&siren:string&denomination:string&groupe_personne:string", name="personnes_morales"
    )


def buildings(built=BUILT):
    return memory_layer(
        "Polygon", [(square(X + SIDE * n + 10, Y + 10, 20), 7.0) for n in built], "hauteur:double", name="batiments"
    )


def firm(parcel, siret, state="A", begin="2015-03-01", size="03", naf="25.62B", created="2010-01-01", quality="11"):
    """A row of the stock, and its place."""
    x, y = middle(parcel)
    stock = (None, siret, state, begin, "62193", size, naf, f"Entreprise {siret[-2:]}", created)
    return stock, (None, siret, x, y, "2154", quality)


TOY = [
    firm(0, "11111111100011"),
    firm(2, "22222222200022", "F", "2019-06-30"),
    firm(4, "33333333300033", "F", "2025-06-30"),
    firm(5, "44444444400044", quality="33"),
]


def register(firms=TOY):
    """The stock and the geolocation."""
    stock = memory_layer("None", [one for one, _ in firms], ESTABLISHMENTS, name="StockEtablissement")
    places = memory_layer("None", [place for _, place in firms], PLACES, name="geolocalisation")
    return {"ESTABLISHMENTS": stock, "GEOLOC": places}
