"""The list of the friches: names, places, and what an inventory knows of each (all fictional)."""

from __future__ import annotations

from .friches import AVERAGE, MAYBE, NO_PROJECT, NONE, POTENTIAL, PROJECT, STRONG, SURE, UNLIKELY, Site

SITES = (
    Site("F01", "Carreau de la Fosse 4", ("fosse",), "friche carrière ou mine", PROJECT, {
        "activite_libelle": "Extraction de houille", "activite_code": "B05.10Z", "activite_fin_annee": "1978",
        "bati_etat": STRONG, "bati_patrimoine": "présence d'un bâtiment classé", "proprio_type": "F2a",
        "proprio_nom": "Établissement foncier (fictif)", "sol_pollution_existe": SURE, "sol_pollution_annee": "1996",
        "sol_pollution_commentaire": "HAP et métaux", "desserte_distance": "6|1|2"}),
    Site("F02", "Minoterie du Rivage", ("moulin",), "friche industrielle", NO_PROJECT, {
        "activite_libelle": "Meunerie", "activite_code": "C10.61Z", "activite_fin_annee": "2004", "bati_etat": AVERAGE,
        "bati_pollution": "amiante", "bati_patrimoine": "présence d'un bâtiment d'intérêt", "proprio_type": "G1a",
        "proprio_nom": "SCI du Moulin (fictive)", "sol_pollution_existe": MAYBE, "bati_type": "industriel"}),
    Site("F03", "Ancienne sucrerie", ("sucrerie",), "friche agro-industrielle", NO_PROJECT, {
        "activite_libelle": "Fabrication de sucre|Dépôt d'hydrocarbures", "activite_code": "C10.81Z|V89.03Z",
        "activite_fin_annee": "2008", "bati_etat": "dégradation hétérogène", "sol_pollution_existe": SURE,
        "sol_pollution_commentaire": "BTEX et solvants chlorés (COHV)", "sol_pollution_annee": "2010"}),
    Site("F04", "Lavoir de la Fosse 4", (1210, 1590, 6, 120, 50), "friche carrière ou mine", NO_PROJECT, {
        "activite_libelle": "Lavage de charbon", "activite_code": "B05.10Z", "proprio_type": "Z3a",
        "sol_pollution_existe": MAYBE}),
    Site("F05", "Terril 115", (620, 1130, 0, 210, 120), "friche carrière ou mine", NO_PROJECT, {
        "activite_libelle": "Terrils ou crassier de mines", "activite_code": "V89.04Z", "proprio_type": "P5a",
        "sol_pollution_existe": UNLIKELY, "bati_nombre": 0, "bati_vacance": None}),
    Site("F06", "Halle aux marchandises", (2300, 1962, 8), "friche ferroviaire", PROJECT, {
        "activite_libelle": "Fret ferroviaire", "bati_etat": AVERAGE, "proprio_type": "R2a",
        "proprio_nom": "Gestionnaire ferroviaire (fictif)", "sol_pollution_existe": MAYBE, "site_projet_url": None}),
    Site("F07", "Faisceau du Cavalier", (660, 1715, -48, 120, 42), "friche ferroviaire", NO_PROJECT, {
        "proprio_type": "P5a", "sol_pollution_existe": "inconnu", "bati_nombre": 0}),
    Site("F08", "Garage de la République", (1838, 2190, 4, 44, 36), "friche industrielle", POTENTIAL, {
        "activite_libelle": "Garages, ateliers, mécanique et soudure", "activite_code": "G45.21A",
        "proprio_personne": "personne physique", "sol_pollution_existe": "inconnu", "proprio_nom": None}),
    Site("F09", "Supermarché de la Rocade", (3738, 2742, 18), "friche commerciale", NO_PROJECT, {
        "activite_libelle": "Supermarché", "activite_fin_annee": "2019", "bati_type": "commercial",
        "bati_etat": "dégradation inexistante ou faible", "proprio_type": "Z2a", "sol_pollution_existe": NONE}),
    Site("F10", "Jardinerie", (3538, 2262, 14), "friche commerciale", POTENTIAL, {
        "bati_type": "commercial", "proprio_type": "Z2c", "sol_pollution_existe": "inconnu"}),
    Site("F11", "Atelier de la rue du Port", (3192, 3262, 14), "friche industrielle", POTENTIAL, {
        "activite_libelle": "Travail des métaux", "activite_code": "C25.62A", "bati_etat": AVERAGE,
        "proprio_type": "Z1a|G1a", "sol_pollution_existe": MAYBE}),
    Site("F12", "Courée de la rue du Beffroi", (2230, 2205, 4, 34, 26), "friche d'habitat", PROJECT, {
        "bati_type": "résidentiel", "bati_etat": STRONG, "proprio_type": "P5a", "sol_pollution_existe": NONE,
        "proprio_nom": "Commune de Fosse-en-Gohelle"}),
    Site("F13", "Entrepôt de la Verrerie", (2952, 3382, 12), "friche logistique", NO_PROJECT, {
        "activite_libelle": "Entreposage", "activite_code": "H52.10B", "bati_etat": "dégradation inexistante ou faible",
        "proprio_type": "G1a", "sol_pollution_existe": UNLIKELY}),
    Site("F14", "Menuiserie", (2702, 3484, 10), "friche industrielle", "friche reconvertie", {
        "activite_code": "C16.23Z", "site_reconv_annee": "2023", "site_reconv_type": "industrie",
        "sol_pollution_existe": "pollution traitée", "proprio_type": "M1a"}),
    Site("F15", "Piscine de 1972", (2290, 2122, 6), "friche d'équipement public", PROJECT, {
        "bati_pollution": "amiante", "bati_etat": STRONG, "proprio_type": "P5a", "sol_pollution_existe": NONE,
        "proprio_nom": "Commune de Fosse-en-Gohelle"}),
    Site("F16", "Ancienne caserne", (2310, 2692, 6, 130, 72), "friche militaire", NO_PROJECT, {
        "proprio_type": "P1b", "proprio_nom": "État", "sol_pollution_existe": UNLIKELY, "bati_nombre": 0}),
    Site("F17", "Pavillon de l'hôpital", (2810, 2170, 7), "friche hospitalière", NO_PROJECT, {
        "bati_etat": AVERAGE, "proprio_type": "S1a", "sol_pollution_existe": NONE, "bati_pollution": "amiante"}),
    Site("F18", "Brasserie du canal", (1250, 2905, 2, 110, 36), "friche portuaire", NO_PROJECT, {
        "activite_libelle": "Brasserie", "activite_code": "C11.05Z", "proprio_type": "M2a",
        "sol_pollution_existe": "inconnu", "bati_patrimoine": "aucun"}),
    Site("F19", "Quai au charbon", (915, 2889, 1, 80, 42), "friche portuaire", POTENTIAL, {
        "proprio_type": "M2a", "sol_pollution_existe": MAYBE, "bati_nombre": 0}),
    Site("F20", "Station-service de l'entrée de ville", (640, 2230, 7, 36, 26), "friche commerciale", POTENTIAL, {
        "activite_libelle": "Station-service", "activite_code": "G47.30Z", "sol_pollution_existe": SURE,
        "sol_pollution_commentaire": "Benzène", "proprio_personne": "personne physique"}),
    Site("F21", "Collège technique", (2575, 2262, 6, 74, 46), "friche enseignement", NO_PROJECT, {
        "proprio_type": "P2a", "sol_pollution_existe": NONE, "bati_nombre": 0}),
    Site("F22", "Briqueterie de Valmont", (430, 3420, -5, 150, 90), "friche industrielle", NO_PROJECT, {
        "activite_libelle": "Fabrication de briques", "activite_code": "C23.32Z", "activite_fin_annee": "1981",
        "proprio_personne": "personne physique", "sol_pollution_existe": "inconnu", "bati_nombre": 0}),
    Site("F23", "Serres de Valmont", (745, 3476, 22), "friche agro-industrielle", POTENTIAL, {
        "activite_libelle": "Horticulture", "proprio_personne": "personne physique", "sol_pollution_existe": UNLIKELY}),
    Site("F24", "Décharge de la Loise", (2125, 1075, 8, 140, 84), "autre", NO_PROJECT, {
        "activite_libelle": "Décharge de déchets", "activite_code": "E38.11Z", "proprio_type": "P5a",
        "sol_pollution_existe": SURE, "sol_pollution_commentaire": "Déchets ménagers", "bati_nombre": 0}),
    Site("F25", "Ancienne ferme du château", (3178, 738, 9), "friche agro-industrielle", POTENTIAL, {
        "bati_patrimoine": "présence d'un bâtiment d'intérêt", "proprio_personne": "personne physique",
        "bati_etat": AVERAGE}),
    Site("F27", "Ancien foyer Anatole France", (1625, 2800, 4, 46, 30), "friche d'équipement public", PROJECT, {
        "proprio_type": "F1a", "proprio_nom": "Bailleur social (fictif)", "sol_pollution_existe": NONE,
        "bati_nombre": 0}),
    Site("F26", "Hypermarché, aile vide", (3740, 2743, 18), "friche commerciale", POTENTIAL, {
        "source_nom": "Relevé de terrain", "sol_pollution_existe": "inconnu"}),
)  # fmt: skip
