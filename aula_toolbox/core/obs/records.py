"""Records beside what is published: ISO 19139, GeoDCAT-AP (JSON-LD), and a data package with its table schemas.

See docs/design/obs.md#publication. The ISO record is read back by the catalogue of the toolbox: writing and reading are
one test.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from .objects import JsonFacts, JsonObject
from .publication import INTEGER, REAL, PublicationPlan, PublishedTable

_TYPES = {REAL: "number", INTEGER: "integer"}
_LISTS = "http://standards.iso.org/iso/19139/resources/codelists.xml"
_GEMET = "GEMET - INSPIRE themes, version 1.0"
_SCALE = 250_000
_PEOPLE = "Répartition de la population — démographie"
_THEMES = {
    "habitat": "Bâtiments",
    "foncier": "Occupation des terres",
    "mobilité": "Réseaux de transport",
    "santé": "Santé et sécurité des personnes",
    "énergie": "Sources d'énergie",
    "environnement": "Zones à risque naturel",
    "déchets": "Services d'utilité publique et services publics",
    "alimentation": "Installations agricoles et aquacoles",
}
"""Themes of the indicators as INSPIRE names them; the others describe people."""
_LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"


@dataclass(frozen=True)
class Distribution:
    """Where it can be had: name, kind (WMS, WFS, OAPIF, file), address."""

    name: str
    protocol: str
    address: str


def distributions(plan: PublicationPlan, server: str) -> list[Distribution]:
    """The services of a public address, and the file; only the file without any."""
    found = [Distribution(f"{plan.identifier}.gpkg", "WWW:DOWNLOAD-1.0-http--download", f"{plan.identifier}.gpkg")]
    if server:
        base = server.rstrip("/")
        found += [
            Distribution("communes", "OGC:WMS", f"{base}?SERVICE=WMS&REQUEST=GetCapabilities"),
            Distribution("communes", "OGC:WFS", f"{base}?SERVICE=WFS&REQUEST=GetCapabilities"),
            Distribution("communes", "OGC API - Features", f"{base}/wfs3/collections/communes"),
        ]
    return found


def abstract(plan: PublicationPlan) -> str:
    """What it is, of what it is made, and what it is not."""
    files = ", ".join(str(one.get("titre", "")) for one in plan.files)
    return (
        f"{plan.title}. {len(plan.layers)} indicateurs pour les communes et les EPCI, version {plan.version.id}. "
        f"Fichiers : {files}. Les taux des EPCI sont des rapports de sommes ; un secret statistique reste un secret et "
        "n’est jamais remplacé par zéro ; les valeurs portent leur millésime, leur état et leur fiabilité."
    )


def lineage(plan: PublicationPlan) -> str:
    """Files with their digests, and what was checked."""
    files = " ; ".join(f"{one.get('titre', '')} ({str(one.get('sha256', ''))[:12]})" for one in plan.files)
    entries = plan.version.entries
    years = ", ".join(f"{name} {year}" for name, year in sorted(entries.get("millesimes", {}).items()))
    told = [f"Calculé par AULA Toolbox {entries.get('greffon', '')} à partir de : {files}."]
    if years:
        told.append(f"Millésimes : {years}.")
    told.append(f"Contrôles passés ; réponses à des valeurs suspectes : {int(entries.get('reponses', 0))}.")
    return " ".join(told)


def keywords(plan: PublicationPlan) -> list[str]:
    """Words that attach the record to its observatory, then its themes."""
    return [f"observatoire:{plan.identifier}", *sorted({one.theme for one in plan.layers})]


def themes(plan: PublicationPlan) -> list[str]:
    """The INSPIRE themes of a publication, as the GEMET thesaurus names them in French."""
    return sorted({_THEMES.get(one.theme, _PEOPLE) for one in plan.layers})


def iso19139(plan: PublicationPlan, box: Sequence[float], server: str = "") -> str:
    """The record as ISO 19139. box: west, south, east, north in degrees."""

    def text(value: str) -> str:
        return f"<gco:CharacterString>{escape(value)}</gco:CharacterString>"

    def code(name: str, value: str) -> str:
        return f'<gmd:{name} codeList="{_LISTS}#{name}" codeListValue="{value}"/>'

    def dated(kind: str) -> str:
        return (
            f"<gmd:date><gmd:CI_Date><gmd:date><gco:Date>{plan.day}</gco:Date></gmd:date><gmd:dateType>"
            f"{code('CI_DateTypeCode', kind)}</gmd:dateType></gmd:CI_Date></gmd:date>"
        )

    words = "".join(f"<gmd:keyword>{text(word)}</gmd:keyword>" for word in keywords(plan))
    inspire = "".join(f"<gmd:keyword>{text(word)}</gmd:keyword>" for word in themes(plan))
    thesaurus = (
        f"<gmd:descriptiveKeywords><gmd:MD_Keywords>{inspire}<gmd:type>{code('MD_KeywordTypeCode', 'theme')}</gmd:type>"
        f"<gmd:thesaurusName><gmd:CI_Citation><gmd:title>{text(_GEMET)}</gmd:title><gmd:date><gmd:CI_Date><gmd:date>"
        "<gco:Date>2008-06-01</gco:Date></gmd:date><gmd:dateType>"
        f"{code('CI_DateTypeCode', 'publication')}</gmd:dateType></gmd:CI_Date></gmd:date></gmd:CI_Citation>"
        "</gmd:thesaurusName></gmd:MD_Keywords></gmd:descriptiveKeywords>"
        if inspire
        else ""
    )
    links = "".join(
        "<gmd:onLine><gmd:CI_OnlineResource>"
        f"<gmd:linkage><gmd:URL>{escape(one.address)}</gmd:URL></gmd:linkage>"
        f"<gmd:protocol>{text(one.protocol)}</gmd:protocol><gmd:name>{text(one.name)}</gmd:name>"
        "</gmd:CI_OnlineResource></gmd:onLine>"
        for one in distributions(plan, server)
    )
    sides = zip(("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude"), box)
    bounds = "".join(
        f"<gmd:{name}><gco:Decimal>{value:.6f}</gco:Decimal></gmd:{name}>" for name, value in sorted(sides, key=_order)
    )
    contact = (
        "<gmd:CI_ResponsibleParty><gmd:organisationName>"
        f"{text('Agence d’urbanisme de l’Artois')}</gmd:organisationName>"
        "<gmd:contactInfo><gmd:CI_Contact><gmd:address><gmd:CI_Address><gmd:electronicMailAddress>"
        f"{text(plan.contact)}</gmd:electronicMailAddress></gmd:CI_Address></gmd:address></gmd:CI_Contact></gmd:contactInfo>"
        f"<gmd:role>{code('CI_RoleCode', 'pointOfContact')}</gmd:role></gmd:CI_ResponsibleParty>"
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" '
        'xmlns:gml="http://www.opengis.net/gml">'
        f"<gmd:fileIdentifier>{text(f'aula-observatoire-{plan.identifier}')}</gmd:fileIdentifier>"
        f"<gmd:language>{code('LanguageCode', 'fre')}</gmd:language>"
        f"<gmd:characterSet>{code('MD_CharacterSetCode', 'utf8')}</gmd:characterSet>"
        f"<gmd:hierarchyLevel>{code('MD_ScopeCode', 'dataset')}</gmd:hierarchyLevel>"
        f"<gmd:contact>{contact}</gmd:contact>"
        f"<gmd:dateStamp><gco:Date>{plan.day}</gco:Date></gmd:dateStamp>"
        "<gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier><gmd:RS_Identifier>"
        f"<gmd:code>{text('EPSG:2154')}</gmd:code></gmd:RS_Identifier></gmd:referenceSystemIdentifier>"
        "</gmd:MD_ReferenceSystem></gmd:referenceSystemInfo>"
        "<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>"
        f"<gmd:title>{text(plan.title)}</gmd:title>{dated('creation')}{dated('publication')}{dated('revision')}"
        "</gmd:CI_Citation></gmd:citation>"
        f"<gmd:abstract>{text(abstract(plan))}</gmd:abstract>"
        f"<gmd:pointOfContact>{contact}</gmd:pointOfContact>"
        "<gmd:resourceMaintenance><gmd:MD_MaintenanceInformation><gmd:maintenanceAndUpdateFrequency>"
        f"{code('MD_MaintenanceFrequencyCode', 'asNeeded')}</gmd:maintenanceAndUpdateFrequency>"
        "</gmd:MD_MaintenanceInformation></gmd:resourceMaintenance>"
        f"<gmd:descriptiveKeywords><gmd:MD_Keywords>{words}</gmd:MD_Keywords></gmd:descriptiveKeywords>{thesaurus}"
        "<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:useLimitation>"
        f"{text(plan.licence or 'Licence non renseignée')}</gmd:useLimitation></gmd:MD_LegalConstraints>"
        "</gmd:resourceConstraints>"
        # one value a commune or EPCI: the scale at which their outlines are meant to be read
        "<gmd:spatialResolution><gmd:MD_Resolution><gmd:equivalentScale><gmd:MD_RepresentativeFraction><gmd:denominator>"
        f"<gco:Integer>{_SCALE}</gco:Integer></gmd:denominator></gmd:MD_RepresentativeFraction></gmd:equivalentScale>"
        "</gmd:MD_Resolution></gmd:spatialResolution>"
        f"<gmd:language>{code('LanguageCode', 'fre')}</gmd:language>"
        "<gmd:topicCategory><gmd:MD_TopicCategoryCode>society</gmd:MD_TopicCategoryCode></gmd:topicCategory>"
        "<gmd:extent><gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox>"
        f"{bounds}</gmd:EX_GeographicBoundingBox></gmd:geographicElement></gmd:EX_Extent></gmd:extent>"
        "</gmd:MD_DataIdentification></gmd:identificationInfo>"
        "<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>"
        f"{links}</gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>"
        "<gmd:dataQualityInfo><gmd:DQ_DataQuality><gmd:lineage><gmd:LI_Lineage><gmd:statement>"
        f"{text(lineage(plan))}</gmd:statement></gmd:LI_Lineage></gmd:lineage></gmd:DQ_DataQuality></gmd:dataQualityInfo>"
        "</gmd:MD_Metadata>\n"
    )


def _order(side: tuple[str, float]) -> int:
    """The order of ISO: west, east, south, north."""
    return ("westBoundLongitude", "eastBoundLongitude", "southBoundLatitude", "northBoundLatitude").index(side[0])


def catalogue_record(plan: PublicationPlan, box: Sequence[float], count: int) -> JsonObject:
    """The record by which the Catalogue shows a publication on this machine (OGC API – Records); its paths are names.

    box: west, south, east, north in degrees. count: the communes.
    """
    file = f"{plan.identifier}.gpkg"
    layers = [(table.name, table.title) for table in plan.tables if table.is_layer]
    return {
        "type": "Feature",
        "id": f"observatoire-{plan.identifier}",
        "geometry": None,
        "bbox": list(box),
        "properties": {
            "type": "dataset",
            "title": plan.title,
            "description": abstract(plan),
            "language": {"code": "fr"},
            "keywords": keywords(plan),
            "created": plan.day,
            "updated": plan.day,
            "license": plan.licence,
            "contacts": [{"organization": "Agence d’urbanisme de l’Artois", "roles": ["publisher"]}],
            "aula:observatories": [plan.identifier],
        },
        "links": [
            {
                "href": file,
                "rel": "item",
                "type": "application/geopackage+sqlite3",
                "name": name,
                "title": title,
                "aula:priority": rank,
                **({"aula:count": count} if name == "communes" else {}),
            }
            for rank, (name, title) in enumerate(layers, 1)
        ],
    }


def geodcat(plan: PublicationPlan, box: Sequence[float], server: str = "") -> str:
    """The record as GeoDCAT-AP in JSON-LD."""
    west, south, east, north = box
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    about = f"urn:aula:observatoire:{plan.identifier}"
    content = {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "adms": "http://www.w3.org/ns/adms#",
            "locn": "http://www.w3.org/ns/locn#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "geo": "http://www.opengis.net/ont/geosparql#",
        },
        "@id": about,
        "@type": "dcat:Dataset",
        "dct:title": {"@value": plan.title, "@language": "fr"},
        "dct:description": {"@value": abstract(plan), "@language": "fr"},
        "dct:issued": {"@value": plan.day, "@type": "xsd:date"},
        "dct:modified": {"@value": plan.day, "@type": "xsd:date"},
        "dct:license": {"@id": _LICENCE} if plan.licence.startswith(("LO", "Licence")) else plan.licence,
        "dct:accrualPeriodicity": {"@id": "http://publications.europa.eu/resource/authority/frequency/IRREG"},
        "dct:provenance": {"@type": "dct:ProvenanceStatement", "dct:description": lineage(plan)},
        "adms:versionNotes": plan.version.id,
        "dcat:keyword": keywords(plan),
        "dct:spatial": {
            "@type": "dct:Location",
            "dcat:bbox": {"@value": f"POLYGON(({ring}))", "@type": "geo:wktLiteral"},
        },
        "dct:hasPart": [{"@id": f"{about}:{table.name}", "dct:title": table.title} for table in plan.tables],
        "dcat:distribution": [
            {
                "@type": "dcat:Distribution",
                "dct:title": one.name,
                "dct:format": one.protocol,
                "dcat:accessURL": {"@id": one.address},
            }
            for one in distributions(plan, server)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def datapackage(plan: PublicationPlan, tables: Sequence[PublishedTable]) -> str:
    """A data package of the CSV tables, each with its schema."""
    content: JsonFacts = {
        "profile": "tabular-data-package",
        "name": f"aula-{plan.identifier}",
        "title": plan.title,
        "description": abstract(plan),
        "version": plan.version.id,
        "created": f"{plan.day}T00:00:00Z",
        "keywords": keywords(plan),
        "licenses": [{"name": "etalab-2.0", "path": _LICENCE, "title": plan.licence or "non renseignée"}],
        "resources": [_resource(table) for table in tables],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _resource(table: PublishedTable) -> JsonObject:
    keys = {"valeur": ["indicateur", "maille", "code", "millesime"], "indicateur": ["id"], "publication": ["version"]}
    schema: JsonObject = {
        "fields": [
            {
                "name": one.name,
                "title": one.title,
                "type": _TYPES.get(one.kind, "string"),
                **({"description": one.comment} if one.comment else {}),
            }
            for one in table.columns
        ],
        "missingValues": [""],
        "primaryKey": keys.get(table.name, ["code"]),
    }
    if table.name == "valeur":
        schema["foreignKeys"] = [{"fields": ["indicateur"], "reference": {"resource": "indicateur", "fields": ["id"]}}]
        # a value of a file without year has no vintage: it is told by its source alone
        schema["primaryKey"] = ["indicateur", "maille", "code"]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ";"},
        "schema": schema,
    }
