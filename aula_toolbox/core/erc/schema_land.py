"""Fields of the results on the land: ZAN balance, land budget, ENAF, carbon, risks, fragmentation."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import mark
from ..schema import Field, Kind, Schema
from .schema import COMMON, METHOD, MISSING, SENTENCE, VERSION, measure, real, text, whole

INSEE = text("insee", "Code INSEE", mark("Code of the commune"))
NAME = text("nom", "Commune", mark("Name of the commune"))

ZAN_QUANTITIES = Schema(
    (
        measure("surf_ha", "Surface", mark("Planar area of the commune")),
        measure("couvert1_ha", "Couvert date 1", mark("Area with a known status at date 1")),
        measure("couvert2_ha", "Couvert date 2", mark("Area with a known status at date 2")),
        measure("stock1_ha", "Artificialisé date 1", mark("Artificialised area at date 1, without exemptions")),
        measure("stock2_ha", "Artificialisé date 2", mark("Artificialised area at date 2, without exemptions")),
        measure(
            "artif1_pct", "Taux date 1", mark("Artificialised share of the covered area; empty under 95 % covered")
        ),
        measure(
            "artif2_pct", "Taux date 2", mark("Artificialised share of the covered area; empty under 95 % covered")
        ),
        measure("flux_artif_ha", "Artificialisation", mark("Area artificialised between the dates")),
        measure("flux_desartif_ha", "Désartificialisation", mark("Area given back between the dates")),
        measure("bruit_artif_ha", "Bruit d'artificialisation", mark("Of the area artificialised: thin strips, noise")),
        measure(
            "bruit_desartif_ha", "Bruit de désartificialisation", mark("Of the area given back: thin strips, noise")
        ),
        measure("solde_net_ha", "Solde net", mark("Artificialisation minus what was given back")),
        measure("rythme_ha_an", "Rythme", mark("Net balance per year")),
        measure("imper1_ha", "Imperméable date 1", mark("Impermeable covers at date 1, without thresholds")),
        measure("imper2_ha", "Imperméable date 2", mark("Impermeable covers at date 2, without thresholds")),
        measure("exempt_ha", "Exempté", mark("Artificialised land that does not count (parks, solar), date 2")),
        measure("indet_seuil_ha", "Seuil indéterminé", mark("Small patches at the edge or beside a gap, date 2")),
        measure("non_comparable_ha", "Non comparable", mark("Area without status at one date at least")),
        measure(
            "couverture_pct", "Couverture", mark("Share of the commune with a known status, the smaller of the dates")
        ),
        measure("recouv_m2", "Recouvrements", mark("Overlaps removed from the land cover")),
        measure("ecart_ha", "Écart de contrôle", mark("Difference between net balance and change of stock")),
        text(
            "statut_donnee",
            "Statut de la donnée",
            mark("complet_*, partiel, flux_seuls (difference product), sans_donnee or a_verifier"),
        ),
    )
)
_DATES = (
    text("date1", "Date 1", mark("Year of the first land cover, with decimals when its day is known")),
    text("date2", "Date 2", mark("Year of the second land cover, with decimals when its day is known")),
)
ZAN_BALANCE = Schema((INSEE, NAME, *_DATES, *ZAN_QUANTITIES, *COMMON))
ZAN_FLUX = Schema(
    (
        INSEE,
        text("cs1", "Couvert date 1", mark("Cover at date 1")),
        text("us1", "Usage date 1", mark("Use at date 1")),
        text("cs2", "Couvert date 2", mark("Cover at date 2")),
        text("us2", "Usage date 2", mark("Use at date 2")),
        whole("sens", "Sens", mark("1 artificialisation, -1 given back")),
        whole("seuil", "Seuil", mark("1: a threshold changed the status at one of the dates")),
        whole("cat_decret", "Catégorie du décret", mark("Category 1-10 of the decree, as we read it")),
        measure("surf_m2", "Surface", mark("Planar area")),
        real("largeur_m", "Largeur moyenne", mark("Mean width: twice the area over the outline"), 1, "m"),
        whole("bruit", "Bruit", mark("1: thinner than a border drawn anew, land that hardly changed")),
    )
)
ZAN_TRANSITIONS = ZAN_FLUX.only("insee", "cs1", "us1", "cs2", "us2", "surf_m2")
ZAN_GAPS = Schema(
    (
        INSEE,
        text("date", "Date", mark("Date of the land cover")),
        text("motif", "Motif", mark("sans_occupation (no land cover) or code_inconnu (its code has no status)")),
        measure("surf_m2", "Surface", mark("Area without a known status")),
    )
)
ZAN_REFERENCE = Schema(
    (
        INSEE,
        NAME,
        text("date", "Date", mark("Date of the land cover")),
        measure("nous_ha", "Artificialisé (calcul)", mark("Artificialised by this run, where both layers know it")),
        measure("etat_ha", "Artificialisé (État)", mark("Artificialised in the State's layer, where both know it")),
        measure("ecart_ha", "Écart", mark("This run minus the State's layer")),
        measure("ecart_pct", "Écart relatif", mark("Difference in % of the State's area; empty when that is 0")),
        measure("nous_seuls_ha", "Calcul seul", mark("Artificialised in this run only")),
        measure("etat_seul_ha", "État seul", mark("Artificialised in the State's layer only")),
        measure("commun_ha", "Surface commune", mark("Land whose status both layers know")),
    )
)
ZAN_EPCI = Schema(
    (
        text("epci_code", "EPCI", mark("Code of the EPCI")),
        whole("communes", "Communes", mark("Number of communes")),
        whole("communes_sans_donnee", "Communes sans donnée", mark("Communes that bring nothing to the sums")),
        whole("communes_partielles", "Communes partielles", mark("Communes covered in part")),
        *ZAN_QUANTITIES.without("artif1_pct", "artif2_pct", "ecart_ha", "statut_donnee"),
    )
)

_COUNTER = (
    measure("ref_ha", "Consommation de référence", mark("Land taken over the reference period")),
    real("objectif_pct", "Objectif de réduction", mark("Reduction asked"), 2, "%"),
    measure("autorise_ha", "Budget", mark("Land that may be taken")),
    whole("garantie", "Garantie communale", mark("1: the guarantee raises the budget")),
    measure("plancher_ha", "Garantie due", mark("Guarantee of the commune, or sum of those of a group; 0 without one")),
    measure("remis_ha", "Garantie remise", mark("Guarantee that the commune handed over to its group")),
    measure("brut_ha", "Consommation brute", mark("Land taken since the reference period, everything included")),
    measure("deduit_ha", "Non compté", mark("Projects set apart and deductions of the law (PROJECTS)")),
    measure("consomme_ha", "Consommé", mark("Land taken since the reference period, as far as it counts")),
    whole("derniere_annee", "Dernière année", mark("Last year in the table")),
    measure("reste_ha", "Reste", mark("Budget left")),
    measure("taux_consomme_pct", "Part consommée", mark("Share of the budget taken")),
    measure("rythme_ha_an", "Rythme", mark("Land taken per year")),
    measure("projection_ha", "Projection", mark("Land taken at the horizon at this pace")),
    measure("depassement_ha", "Dépassement", mark("Projection beyond the budget")),
    measure("hab_ha", "Habitat", mark("Land taken for housing")),
    measure("act_ha", "Activité", mark("Land taken for business")),
    measure("mix_ha", "Mixte", mark("Land taken for mixed uses")),
    measure("rou_ha", "Routes", mark("Land taken for roads")),
    measure("fer_ha", "Ferroviaire", mark("Land taken for railways")),
    measure("inc_ha", "Inconnu", mark("Land taken, use unknown")),
    text("statut", "Statut", mark("respecte, vigilance, depassement or sans_donnee")),
)
COUNTER = Schema((INSEE, NAME, *_COUNTER, METHOD, VERSION, MISSING, SENTENCE))
COUNTER_REGIMES = Schema(
    (text("regime", "Régime", mark("The law at a date, or a hypothesis of the table of rules")),)
) + COUNTER.only(
    "insee",
    "nom",
    "ref_ha",
    "objectif_pct",
    "plancher_ha",
    "garantie",
    "autorise_ha",
    "deduit_ha",
    "consomme_ha",
    "reste_ha",
    "projection_ha",
    "depassement_ha",
    "statut",
)
COUNTER_GROUPS = Schema(
    (
        text("groupe", "Groupe", mark("Group of communes")),
        *_COUNTER,
        whole("sous_garanties", "Sous les garanties", mark("1: the budget is below the guarantees of its communes")),
        measure("garantie_ha", "Garantie", mark("What the guarantee of the communes adds to their budgets")),
        measure(
            "enveloppe_ha", "Enveloppe mutualisée", mark("Part of the budget kept for shared projects (RESERVE_PCT)")
        ),
        METHOD,
        SENTENCE,
    )
)


def enaf(years: Sequence[str]) -> Schema:
    """Fields of the ENAF classes, four a year."""
    return Schema(field for year in years for field in _enaf_year(year))


def _enaf_year(year: str) -> tuple[Field, ...]:
    return (
        text(f"code_{year}", f"Classe 20{year}", mark("Class N, A, F, Uh, Ue, Ui, Ua; XX when it is not known")),
        text(f"enaf_{year}", f"Poste 20{year}", mark("Name of the class")),
        text(f"naf_{year}", f"NAF 20{year}", mark("NAF or Non-NAF")),
        text(f"ctx_{year}", f"Contexte 20{year}", mark("enveloppe or hors for farm buildings, else empty")),
    )


ENVELOPE = Schema((text("annee", "Année", mark("Year")), measure("surf_ha", "Surface", mark("Area of the envelope"))))


def enaf_communes(years: Sequence[str]) -> Schema:
    """Fields of the table by commune."""
    naf = [measure(f"naf_{year}_ha", f"NAF 20{year}", mark("Natural, farm and forest land")) for year in years]
    flows = [field for before, after in zip(years, years[1:]) for field in _enaf_flows(before, after)]
    unknown = Field("ha_sans_classe", Kind.REAL, "Sans classe", mark("Area without class at one year"), "ha", 4)
    return Schema((INSEE, *naf, *flows, unknown))


def _enaf_flows(before: str, after: str) -> tuple[Field, Field]:
    return (
        measure(f"conso_{before}_{after}_ha", f"Consommé 20{before}-20{after}", mark("NAF that became urban")),
        measure(f"retour_{before}_{after}_ha", f"Rendu 20{before}-20{after}", mark("Urban land that became NAF")),
    )


_POOLS = (
    measure("sol_tc", "Sol", mark("Soil, first 30 cm")),
    measure("bio_tc", "Biomasse", mark("Living biomass")),
    measure("litiere_tc", "Litière", mark("Litter")),
    measure("mort_tc", "Bois mort", mark("Dead wood")),
    measure("total_tc", "Total", mark("The four pools")),
)
CARBON = Schema(
    (
        INSEE,
        text("zpc", "Zone pédoclimatique", mark("Pedoclimatic zone")),
        text("occupation", "Occupation", mark("Occupation of the densities; empty when there is none")),
        Field("ha", Kind.REAL, "Surface", mark("Planar area"), "ha", 4),
        *_POOLS,
        measure("densite_tc_ha", "Densité", mark("Carbon per hectare")),
        measure("co2e_t", "Équivalent CO2", mark("Tonnes of CO2 for the same carbon")),
        text("qualite", "Qualité", mark("observe, estime or absent")),
        text("source", "Source", mark("Source of the densities")),
    )
)
CARBON_COMMUNES = Schema(
    (
        INSEE,
        Field("ha", Kind.REAL, "Surface", mark("Area with land cover"), "ha", 4),
        *_POOLS,
        measure("co2e_t", "Équivalent CO2", mark("Tonnes of CO2 for the same carbon")),
        measure("haies_km", "Haies", mark("Length of hedges")),
        measure("haies_tc", "Carbone des haies", mark("Carbon of hedges, an estimate kept apart from the total")),
        measure("variation_tc", "Variation", mark("Stock 2 minus stock 1, where both are known")),
        measure("variation_co2e_t", "Variation en CO2", mark("The same in tonnes of CO2; not a yearly emission")),
        Field("ha_sans_valeur", Kind.REAL, "Sans valeur", mark("Area without density: not counted as 0"), "ha", 4),
        measure("couverture_pct", "Couverture", mark("Share of the commune with land cover")),
        SENTENCE,
    )
)


def risk_units(hazards: Sequence[str]) -> Schema:
    """Fields of the units: the worst note, and one for each hazard given."""
    notes = [whole(f"n_{name}"[:30], f"Note {name}", mark("Highest note of this hazard, 0-16")) for name in hazards]
    return Schema(
        (
            whole("note_max", "Note maximale", mark("Highest note, 0-16")),
            text(
                "classe_max", "Classe", mark("nul, faible, moyen, fort, tres_fort; inconnu when no level could be read")
            ),
            whole("nb_forts", "Croisements forts", mark("Pairs of hazard and stake with a note of 8 or more")),
            whole("nb_inconnus", "Croisements inconnus", mark("Pairs of hazard and stake of which a level is unknown")),
            text("risque_dominant", "Risque dominant", mark("Hazard of the highest note")),
            *notes,
            text("enjeu_dominant", "Enjeu dominant", mark("Stake of the highest note")),
            *COMMON,
        )
    )


RISK_CELLS = Schema(
    (
        text("alea", "Aléa", mark("Hazard")),
        text("enjeu", "Enjeu", mark("Stake")),
        whole("niveau_alea", "Niveau d'aléa", mark("Level, 0-4; empty when it is unknown")),
        whole("niveau_enjeu", "Niveau d'enjeu", mark("Level, 0-4; empty when it is unknown")),
        whole("note", "Note", mark("Product of both levels, 0-16; empty when one is unknown")),
        text("classe", "Classe", mark("Class of the note; inconnu when a level is unknown")),
        measure("surf_m2", "Surface", mark("Planar area")),
    )
)
RISK_MATRIX = RISK_CELLS.only("niveau_alea", "niveau_enjeu", "note", "classe") + (
    whole("nombre", "Croisements", mark("Number of crossings")),
    measure("surf_m2", "Surface", mark("Planar area")),
)
FRAGMENTATION = Schema(
    (
        measure("surf_ha", "Surface", mark("Planar area of the unit")),
        whole("nb_taches", "Taches", mark("Number of natural patches")),
        measure("meff_ha", "Maille effective", mark("Effective mesh size")),
        real("coherence", "Cohérence", mark("Chance that two points lie in the same patch, 0-1"), 4),
        real("decoupage", "Découpage", mark("Number of equal patches that would give the same mesh"), 2),
        measure("meff_apres_ha", "Maille après projet", mark("Effective mesh size once the project is there")),
        measure("perte_meff_pct", "Perte de maille", mark("Share of the mesh lost")),
        METHOD,
        VERSION,
        SENTENCE,
    )
)
