"""Template texts (Markdown) as flowables. Values are filled in after the text was parsed: they can't act as markup.

Understood: headings, paragraphs, **bold**, *italic*, lists, tables, rules. HTML, links and pictures are plain text.
With `numbered`, second-level headings count 1, 2, 3 and the ordered lists under them 1.1, 1.2, lists in those a., b.,
as in a contract; the second first-level heading (the first annex) begins a page, and from there nothing is numbered.
A paragraph that holds nothing but one placeholder may stand for ready flowables (`blocks`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.platypus import Flowable

from avgdesk.documents import tables
from avgdesk.documents.style import Heading, Span, Style, gap, heading, new_page, rule, spans, stay_with_next
from avgdesk.domain.templates import PLACEHOLDER, check_placeholders, without_notes

_INDENT = 26.0  # points per level of a list
_HEADINGS = {"h1": Style.TITLE, "h2": Style.HEADING}


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable(["link", "image", "autolink", "code"])


def flowables(
    source: str,
    values: Mapping[str, str],
    blocks: Mapping[str, Sequence[Flowable]] | None = None,
    *,
    width: float,
    numbered: bool = False,
) -> list[Flowable]:
    """The text with every placeholder filled in. `width` in points, for tables. Raises InvalidInput as
    `domain.templates.check_placeholders` does."""
    check_placeholders(source, {*values, *(blocks or {})})
    writer = _Writer(values, blocks or {}, width, numbered)
    writer.write(_parser().parse(without_notes(source)))
    return writer.out


def plain(source: str, values: Mapping[str, str]) -> str:
    """The filled-in text without markup marks removed: what a person edits before printing."""
    check_placeholders(source, set(values))
    return PLACEHOLDER.sub(lambda found: values[found.group(1)], without_notes(source))


@dataclass(slots=True)
class _List:
    """One open list. `form` takes `number` and `letter`; a list of bullets has none."""

    form: str = ""
    number: int = 1

    def next_bullet(self) -> str:
        number, self.number = self.number, self.number + 1
        return self.form.format(number=number, letter=chr(96 + min(number, 26))) if self.form else "•"


@dataclass(slots=True)
class _Writer:
    values: Mapping[str, str]
    blocks: Mapping[str, Sequence[Flowable]]
    width: float
    numbered: bool
    out: list[Flowable] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    bullet: str = ""
    section: int = 0
    chapters: int = 0

    def write(self, tokens: Sequence[Token]) -> None:
        position = 0
        while position < len(tokens):
            token = tokens[position]
            if token.type == "table_open":
                end = _closing(tokens, position, "table_close")
                self._table(tokens[position:end])
                position = end
            else:
                self._block(token, tokens[position + 1] if position + 1 < len(tokens) else token)
            position += 1

    def _block(self, token: Token, content: Token) -> None:
        match token.type:
            case "heading_open":
                self._heading(token.tag, content)
            case "paragraph_open":
                self._paragraph(content)
            case "bullet_list_open" | "ordered_list_open":
                self._open_list(token)
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self.bullet = self.lists[-1].next_bullet()
            case "hr":
                self.out.append(rule())

    def _open_list(self, token: Token) -> None:
        form = ""
        if token.type == "ordered_list_open":
            in_article = self.numbered and self.section > 0
            form = (
                "{letter}."
                if in_article and self.lists
                else f"{self.section}.{{number}}"
                if in_article
                else "{number}."
            )
        self.lists.append(_List(form, int(token.attrGet("start") or 1)))

    def _heading(self, tag: str, content: Token) -> None:
        words = "".join(part.text for part in self._spans(content))
        self.chapters += tag == "h1"
        if tag == "h1" and self.chapters > 1:
            self.section = 0
            self.out += [new_page()] * (self.numbered and self.chapters == 2)
        if self.numbered and tag == "h2" and self.chapters <= 1:
            self.section += 1
            words = f"{self.section}  {words}"
        self.out.append(self._made_heading(words, tag))

    def _made_heading(self, words: str, tag: str) -> Heading:
        level = 0 if tag == "h1" else 1
        return heading(words, _HEADINGS.get(tag, Style.SUBHEADING), level)

    def _paragraph(self, content: Token) -> None:
        whole = PLACEHOLDER.fullmatch(content.content.strip())
        if whole and whole.group(1) in self.blocks:
            if self.out:
                stay_with_next(self.out[-1])
            self.out.extend(self.blocks[whole.group(1)])
            return
        indent = _INDENT * len(self.lists)
        self.out.append(spans(self._spans(content), indent=indent, bullet=self.bullet))
        self.bullet = ""

    def _spans(self, inline: Token) -> list[Span]:
        return list(_inline_spans(inline, self.values))

    def _table(self, tokens: Sequence[Token]) -> None:
        rows: list[list[Flowable]] = []
        for place, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                kind = Style.TABLE_HEAD if token.type == "th_open" else Style.TABLE
                rows[-1].append(spans(self._spans(tokens[place + 1]), kind))
        columns = max(len(row) for row in rows)
        self.out += [tables.with_head(rows, [self.width / columns] * columns), gap(2)]


def _closing(tokens: Sequence[Token], start: int, kind: str) -> int:
    return next(place for place in range(start, len(tokens)) if tokens[place].type == kind)


def _inline_spans(inline: Token, values: Mapping[str, str]) -> Iterator[Span]:
    """Values go in here, into text that is no longer looked at as Markdown."""
    bold = italic = 0
    for token in inline.children or ():
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "softbreak":
                yield Span(" ", bold > 0, italic > 0)
            case "hardbreak":
                yield Span("\n", bold > 0, italic > 0)
            case _:
                yield Span(_filled(token.content, values), bold > 0, italic > 0)


def _filled(content: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: values.get(found.group(1), found.group(0)), content)
