"""A WFS 2.0 of squares that can be told to misbehave: what is announced and what is given are set apart."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from tests.servers.web import Handler, WebServer

SCHEMA = """<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:t="http://t.example/t" targetNamespace="http://t.example/t" elementFormDefault="qualified">
<xsd:import namespace="http://www.opengis.net/gml/3.2" schemaLocation="http://schemas.opengis.net/gml/3.2.1/gml.xsd"/>
<xsd:complexType name="carresType"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>
<xsd:element name="geom" type="gml:SurfacePropertyType" minOccurs="0" nillable="true"/>
{fields}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
<xsd:element name="carres" type="t:carresType" substitutionGroup="gml:AbstractFeature"/></xsd:schema>"""

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:t="http://t.example/t">
<ows:ServiceIdentification><ows:Title>carres</ows:Title><ows:ServiceType>WFS</ows:ServiceType>
<ows:ServiceTypeVersion>2.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata>{operations}
<ows:Constraint name="ImplementsResultPaging"><ows:NoValues/><ows:DefaultValue>TRUE</ows:DefaultValue></ows:Constraint>
<ows:Constraint name="CountDefault"><ows:NoValues/><ows:DefaultValue>{page}</ows:DefaultValue></ows:Constraint>
</ows:OperationsMetadata>
<wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>t:carres</wfs:Name><wfs:Title>Carrés</wfs:Title>
<wfs:DefaultCRS>urn:ogc:def:crs:EPSG::2154</wfs:DefaultCRS>
<ows:WGS84BoundingBox><ows:LowerCorner>2 50</ows:LowerCorner>
<ows:UpperCorner>3 51</ows:UpperCorner></ows:WGS84BoundingBox>
</wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""

OLD_CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WFS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wfs" xmlns:t="http://t.example/t"
 xmlns:ogc="http://www.opengis.net/ogc"><Service><Name>WFS</Name><Title>carres</Title>
<OnlineResource>{url}</OnlineResource></Service><Capability><Request>
<GetCapabilities><DCPType><HTTP><Get onlineResource="{url}?"/></HTTP></DCPType></GetCapabilities>
<DescribeFeatureType><SchemaDescriptionLanguage><XMLSCHEMA/></SchemaDescriptionLanguage><DCPType><HTTP>
<Get onlineResource="{url}?"/></HTTP></DCPType></DescribeFeatureType>
<GetFeature><ResultFormat><GML2/></ResultFormat><DCPType><HTTP><Get onlineResource="{get}?"/></HTTP></DCPType>
</GetFeature></Request></Capability>
<FeatureTypeList><Operations><Query/></Operations><FeatureType><Name>t:carres</Name><Title>Carrés</Title>
<SRS>EPSG:2154</SRS><LatLongBoundingBox minx="2" miny="50" maxx="3" maxy="51"/></FeatureType></FeatureTypeList>
</WFS_Capabilities>"""

OLD_SCHEMA = """<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml"
 xmlns:t="http://t.example/t" targetNamespace="http://t.example/t" elementFormDefault="qualified">
<xsd:import namespace="http://www.opengis.net/gml" schemaLocation="http://schemas.opengis.net/gml/2.1.2/feature.xsd"/>
<xsd:complexType name="carresType"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>
<xsd:element name="geom" type="gml:PolygonPropertyType" minOccurs="0"/>
{fields}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
<xsd:element name="carres" type="t:carresType" substitutionGroup="gml:_Feature"/></xsd:schema>"""

FAULT = """<?xml version="1.0"?><ows:ExceptionReport version="2.0.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>the database is away</ows:ExceptionText>
</ows:Exception></ows:ExceptionReport>"""


class Wfs:
    """Squares of 10 m in Lambert-93 under `/wfs`.

    announced: what hits says; given: what GetFeature gives. ignores_start: each page is the first one. fails:
    GetFeature answers an ExceptionReport with status 200. fields: names of text fields. shapes: with geometries.
    is_old: the server speaks 1.0.0 whatever it is asked: GML 2, no count, no pages. most_given: a
    request for more fails. get: address of GetFeature.
    """

    def __init__(self, web: WebServer, count: int = 322, page: int = 100, is_old: bool = False) -> None:
        self.is_old, self.most_given = is_old, count
        self.announced, self.given, self.page = count, count, page
        self.ignores_start = self.fails = False
        self.shapes, self.fields = True, ("nom", "code")
        self.url = self.get = f"{web.url}/wfs"
        web.routes["/wfs"] = self._answer

    def _answer(self, request: Handler) -> None:
        asked = {key.lower(): value[0] for key, value in parse_qs(urlsplit(request.path).query).items()}
        operation = asked.get("request", "").lower()
        if operation == "getcapabilities":
            request.answer(self._capabilities().encode(), media="text/xml", Cache_Control="no-store")
        elif operation == "describefeaturetype":
            fields = "".join(f'<xsd:element name="{name}" type="xsd:string" minOccurs="0"/>' for name in self.fields)
            schema = OLD_SCHEMA if self.is_old else SCHEMA
            request.answer(schema.format(fields=fields).encode(), media="text/xml", Cache_Control="no-store")
        elif asked.get("resulttype", "").lower() == "hits" and not self.is_old:
            request.answer(self._collection([], 0).encode(), media="text/xml", Cache_Control="no-store")
        elif self.fails:
            request.answer(FAULT.encode(), media="text/xml", Cache_Control="no-store")
        elif self.is_old:
            most = int(asked.get("maxfeatures", self.given))
            body = FAULT if most > self.most_given else self._old_collection(range(min(most, self.given)))
            request.answer(body.encode(), media="text/xml", Cache_Control="no-store")
        else:
            start = 0 if self.ignores_start else int(asked.get("startindex", 0))
            most = min(int(asked.get("count", self.page)), self.page)
            numbers = range(start, min(start + most, self.given))
            request.answer(self._collection(numbers, len(numbers)).encode(), media="text/xml", Cache_Control="no-store")

    def _capabilities(self) -> str:
        if self.is_old:
            return OLD_CAPABILITIES.format(url=self.url, get=self.get)
        operation = (
            '<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{url}?"/></ows:HTTP></ows:DCP>'
            "</ows:Operation>"
        )
        names = ("GetCapabilities", "DescribeFeatureType", "GetFeature")
        addresses = {"GetFeature": self.get}
        told = (operation.format(name=name, url=addresses.get(name, self.url)) for name in names)
        return CAPABILITIES.format(operations="".join(told), page=self.page)

    def _collection(self, numbers, returned: int) -> str:
        members = "".join(f"<wfs:member>{self._feature(number)}</wfs:member>" for number in numbers)
        return (
            '<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
            'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:t="http://t.example/t" timeStamp="2026-01-01T00:00:00Z" '
            f'numberMatched="{self.announced}" numberReturned="{returned}">{members}</wfs:FeatureCollection>'
        )

    def _feature(self, number: int) -> str:
        x, y = 690_000 + 20 * (number % 50), 7_040_000 + 20 * (number // 50)
        ring = f"{x} {y} {x + 10} {y} {x + 10} {y + 10} {x} {y + 10} {x} {y}"
        shape = (
            f'<t:geom><gml:Polygon gml:id="p{number}" srsName="urn:ogc:def:crs:EPSG::2154"><gml:exterior>'
            f"<gml:LinearRing><gml:posList>{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></t:geom>"
            if self.shapes
            else ""
        )
        values = "".join(f"<t:{name}>{name}{number}</t:{name}>" for name in self.fields)
        return f'<t:carres gml:id="carres.{number}">{shape}{values}</t:carres>'

    def _old_collection(self, numbers) -> str:
        members = "".join(f"<gml:featureMember>{self._old_feature(n)}</gml:featureMember>" for n in numbers)
        return (
            '<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" '
            f'xmlns:gml="http://www.opengis.net/gml" xmlns:t="http://t.example/t">{members}</wfs:FeatureCollection>'
        )

    def _old_feature(self, number: int) -> str:
        x, y = 690_000 + 20 * (number % 50), 7_040_000 + 20 * (number // 50)
        ring = f"{x},{y} {x + 10},{y} {x + 10},{y + 10} {x},{y + 10} {x},{y}"
        values = "".join(f"<t:{name}>{name}{number}</t:{name}>" for name in self.fields)
        return (
            f'<t:carres fid="carres.{number}"><t:geom><gml:Polygon srsName="EPSG:2154"><gml:outerBoundaryIs>'
            f"<gml:LinearRing><gml:coordinates>{ring}</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs>"
            f"</gml:Polygon></t:geom>{values}</t:carres>"
        )
