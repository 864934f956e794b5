"""The walls of the catalogue: what `scripts/walls.py` takes away one by one."""

from __future__ import annotations

from typing import NamedTuple


class Wall(NamedTuple):
    """A wall: what it is for, its file in the package, its line, what stands there without it, the tests that see."""

    title: str
    file: str
    line: str
    without: str
    tests: str


_GUARD, _WALLS, _REACH = "tests/gis/test_guard.py", "tests/gis/test_walls.py", "tests/gis/test_reach.py"
_STRANGERS, _WHOLE, _HTTP = (
    "tests/processing/pnc/test_strangers.py",
    "tests/processing/pnc/test_whole.py",
    "tests/gis/test_http.py",
)
WALLS = (
    # accounts
    Wall(
        "a service that leads elsewhere gets no account",
        "gis/pnc/layers.py",
        'authcfg = authcfg if check.may_authenticate else ""',
        "authcfg = authcfg",
        _WALLS,
    ),
    Wall(
        "images are asked of the server itself",
        "gis/pnc/layers.py",
        'uri.setParam("IgnoreGetMapUrl", "1")',
        "pass",
        _WALLS,
    ),
    Wall(
        "the token of the decoy never travels",
        "gis/net/guard.py",
        "request.setRawHeader(_HEADER, QByteArray())",
        "pass",
        f"{_GUARD} -k with_the_guard",
    ),
    Wall(
        "the account goes to the chosen origins alone",
        "core/net/guard.py",
        "guard is not None and may_carry_credentials(address, guard.origins)",
        "guard is not None",
        f"{_GUARD} -k with_the_guard",
    ),
    Wall(
        "a request with the account stays at its origin",
        "gis/net/guard.py",
        "request.setAttribute(_POLICY, _SAME_ORIGIN)",
        "pass",
        f"{_GUARD} -k bare",
    ),
    Wall(
        "a fault in the guard does not end QGIS",
        "gis/net/guard.py",
        "except BaseException:",
        "except KeyError:",
        f"{_GUARD} -k freezes",
    ),
    Wall(
        "counting does not freeze QGIS",
        "gis/net/guard.py",
        'setattr(kind, "__len__", _length)',
        "pass",
        f"{_GUARD} -k freezes",
    ),
    Wall(
        "accounts of kinds that were not tried are refused",
        "gis/net/guard.py",
        "if kind not in KINDS:",
        "if False:",
        f"{_GUARD} -k kinds",
    ),
    Wall(
        "decoys go with their source",
        "gis/net/guard.py",
        "if known.account not in wanted:",
        "if False:",
        "tests/ui/pnc/test_hall.py -k decoys",
    ),
    Wall(
        "no account over plain http",
        "core/net/safety.py",
        "return bool(own) and encrypted and own in",
        "return bool(own) and own in",
        "tests/core/test_net_safety.py tests/core/test_guard.py tests/core/pnc",
    ),
    # requests of our own
    Wall(
        "headers of a caller carry no account",
        "gis/net/transport.py",
        '"content-length", "authorization", "cookie")',
        '"content-length")',
        _WALLS,
    ),
    Wall(
        "Qt reuses no account it remembers",
        "gis/net/transport.py",
        "            Attribute.AuthenticationReuseAttribute,\n",
        "",
        _WALLS,
    ),
    Wall(
        "redirects are followed by us, hop by hop",
        "gis/net/transport.py",
        "QNetworkRequest.RedirectPolicy.ManualRedirectPolicy",
        "QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy",
        _WALLS,
    ),
    Wall(
        "each hop is checked",
        "gis/net/transport.py",
        "        check_address(request.url)\n",
        "",
        _HTTP,
    ),
    Wall(
        "no hop leads into the network of the user",
        "gis/net/transport.py",
        "self.access.check_reach(request.url)",
        "pass",
        _REACH,
    ),
    Wall(
        "no public name leads to its numbers",
        "gis/net/transport.py",
        "check_numbers(address, self.home, numbers_of(QUrl(address).host()))",
        "pass",
        f"{_REACH} -k public_name",
    ),
    Wall(
        "a certificate of nobody ends the request",
        "gis/net/transport.py",
        "reply.sslErrors.disconnect()",
        "pass",
        "tests/gis/test_tls.py -k task",
    ),
    Wall(
        "an image is read where its redirects end",
        "gis/pnc/probe.py",
        "found = replace(resource, href=answer.url)",
        "found = resource",
        f"{_REACH} -k redirects_end",
    ),
    Wall(
        "pages of a portal stay on its server",
        "core/pnc/portal_reading.py",
        "address = follow(page.following, address)",
        "address = page.following",
        "tests/processing/pnc/test_portals.py -k another_server",
    ),
    Wall(
        "a word asked of a portal stays in its quotes",
        "core/pnc/portals.py",
        """letters = "".join(letter for letter in word if letter.isalnum() or letter in " -'")""",
        "letters = word",
        "tests/core/pnc/test_portals.py -k quotes",
    ),
    Wall(
        "no capabilities lead into it",
        "gis/pnc/probe.py",
        "client.access.check_reach(address)",
        "pass",
        _REACH,
    ),
    Wall(
        "numbers in odd spellings are read",
        "core/net/safety.py",
        "return ipaddress.IPv4Address(socket.inet_aton(host))",
        "return None",
        "tests/core/pnc/test_reach.py",
    ),
    Wall(
        "bodies are capped once decompressed",
        "gis/net/transport.py",
        "if self.given > self.budget.cap:",
        "if self.received > self.budget.cap:",
        f"{_HTTP} -k capped",
    ),
    Wall(
        "a style is no larger than its limit",
        "gis/pnc/styles.py",
        ', cap=limit("style_octets")',
        "",
        _WALLS,
    ),
    # documents
    Wall(
        "XML in UTF-16 is refused",
        "gis/net/xmltree.py",
        ' or body[:2] in (b"\\xff\\xfe", b"\\xfe\\xff") or b"\\x00" in body[:200]',
        "",
        _WALLS,
    ),
    Wall(
        "XML with a document type is refused",
        "gis/net/xmltree.py",
        "if _DECLARATION.search(body) or",
        "if",
        _WALLS,
    ),
    Wall(
        "a page in place of JSON is told",
        "core/net/documents.py",
        "if _HTML.match(text):",
        "if False:",
        _WALLS,
    ),
    Wall(
        "links of a record are capped",
        "core/pnc/records.py",
        'most = int(limit("liens_max"))',
        "most = 10**9",
        _WALLS,
    ),
    Wall(
        "texts lose their mark-up",
        "core/pnc/text.py",
        '_OPEN.sub("‹", _TAG.sub("", _BREAK.sub("\\n", value[: 4 * most])))',
        "value[: 4 * most]",
        "tests/core/pnc/test_reach.py",
    ),
    Wall(
        "texts hold nothing to compute in a layout",
        "core/pnc/text.py",
        'return _CODE.sub("[ ", text)',
        "return text",
        "tests/core/pnc/test_reach.py",
    ),
    Wall(
        "layers are named in plain words",
        "gis/pnc/layers.py",
        'title = clean(title, int(limit("texte_car")))',
        "pass",
        _WALLS,
    ),
    Wall(
        "the page of a layer is plain",
        "gis/pnc/stamp.py",
        'return clean(text, int(limit("texte_car")))',
        "return text",
        _WALLS,
    ),
    Wall(
        "the message bar is plain",
        "ui/pnc/dock.py",
        'pushMessage("AULA", escape(text),',
        'pushMessage("AULA", text,',
        "tests/ui/pnc/test_told.py -k message_bar",
    ),
    Wall(
        "thumbnails of other hosts are not fetched",
        "ui/pnc/pictures.py",
        "or not is_at_home(record.thumbnail, library.with_origin(source))",
        "",
        "tests/ui/pnc/test_hall.py -k thumbnail",
    ),
    # files
    Wall(
        "no more bytes leave an archive than it announces",
        "gis/pnc/files.py",
        "if left < 0:",
        "if False:",
        _WALLS,
    ),
    Wall(
        "an image is a TIFF by its first bytes",
        "gis/pnc/probe.py",
        'first_bytes("cog")(answer.body, answer.media_type)',
        "pass",
        f"{_WHOLE} -k image",
    ),
    Wall(
        "an image is opened as a TIFF",
        "gis/pnc/layers.py",
        "            _refuse_other_formats(uri)\n",
        "            pass\n",
        f"{_WHOLE} -k image",
    ),
    Wall(
        "a style beside a file is not opened",
        "gis/pnc/layers.py",
        "options.loadDefaultStyle = False",
        "options.loadDefaultStyle = True",
        _WALLS,
    ),
    # styles
    Wall(
        "functions of a style are those of the table",
        "gis/pnc/styles.py",
        'all(table.has("fonction", name) for name in expression.referencedFunctions())',
        "True",
        _STRANGERS,
    ),
    Wall(
        "variables of a style are those of the table",
        "gis/pnc/styles.py",
        'all(table.has("variable", name) for name in expression.referencedVariables())',
        "True",
        _STRANGERS,
    ),
    Wall(
        "symbol layers are those of the table",
        "core/pnc/stylesheet.py",
        'if node.name == "layer" and not self.table.has("couche", node.attributes.get("class", "")):',
        "if False:",
        _STRANGERS,
    ),
    Wall(
        "computed properties are those of the table",
        "core/pnc/stylesheet.py",
        'is_known = self.table.has("calculee", name) and',
        "is_known =",
        f"{_STRANGERS} tests/core/pnc/test_stylesheet.py",
    ),
    Wall(
        "computed properties keep to the functions",
        "core/pnc/stylesheet.py",
        'or (key == "expression" and not self.is_allowed(said.get(key, "")))',
        "",
        "tests/core/pnc/test_stylesheet.py",
    ),
    Wall(
        "pictures are those of QGIS",
        "core/pnc/stylesheet.py",
        "rule = _SHAPE if name in _PICTURES else _PLAIN",
        "rule = re.compile('.*')",
        "tests/processing/pnc/test_styles.py -k stranger",
    ),
    Wall(
        "elements are those of the table",
        "core/pnc/stylesheet.py",
        "        if child.name not in rule.children:\n            self._tell(parent, child)\n            return None\n",
        "        if child.name not in rule.children:\n            return child\n",
        _STRANGERS,
    ),
    Wall(
        "labels keep to the functions",
        "core/pnc/stylesheet.py",
        "                if not self.is_allowed(value):\n",
        "                if False:\n",
        f"{_STRANGERS} tests/core/pnc/test_stylesheet.py",
    ),
    # wholeness
    Wall(
        "a layer is read before it is believed",
        "gis/pnc/loader.py",
        "                _believe(plan, notes, feedback)\n",
        "                pass\n",
        f"{_WHOLE} -k less",
    ),
    Wall(
        "a copy is whole before it replaces another",
        "gis/pnc/offline.py",
        "            if problems:\n",
        "            if False:\n",
        f"{_WHOLE} -k force",
    ),
    Wall(
        "a report of an exception is no answer",
        "gis/pnc/probe.py",
        'if tree.name in ("ServiceExceptionReport", "ExceptionReport"):',
        "if False:",
        f"{_WHOLE} -k 1_0_0",
    ),
    Wall(
        "a first page that held something is remembered",
        "gis/pnc/loader.py",
        "plan.least or None if plan.count is None else plan.count",
        "plan.count",
        f"{_WHOLE} -k 1_0_0",
    ),
)
