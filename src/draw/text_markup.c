#include "draw/text_markup.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Widths of Helvetica's characters from ' ' to '~', thousandths of the size. */
static const short widths[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584,
};
enum { OTHER_WIDTH = 600 };
/* Parts of the font's size: a line's height, what stands above the baseline and below it, a small letter's
 * middle, the size of what is raised or lowered, and by how much. */
#define LINE_HEIGHT 1.25
#define ASCENT 0.76
#define DESCENT 0.22
#define SCRIPT_SIZE 0.7
#define RAISED 0.42
#define LOWERED 0.2

/* Names behind a backslash and the character they stand for. */
static const struct {
    const char *name, *utf8;
} symbols[] = {
    { "alpha", "α" },
    { "beta", "β" },
    { "gamma", "γ" },
    { "delta", "δ" },
    { "epsilon", "ε" },
    { "zeta", "ζ" },
    { "eta", "η" },
    { "theta", "θ" },
    { "vartheta", "ϑ" },
    { "iota", "ι" },
    { "kappa", "κ" },
    { "lambda", "λ" },
    { "mu", "μ" },
    { "nu", "ν" },
    { "xi", "ξ" },
    { "o", "ο" },
    { "pi", "π" },
    { "varpi", "ϖ" },
    { "rho", "ρ" },
    { "sigma", "σ" },
    { "varsigma", "ς" },
    { "tau", "τ" },
    { "upsilon", "υ" },
    { "phi", "φ" },
    { "chi", "χ" },
    { "psi", "ψ" },
    { "omega", "ω" },
    { "Gamma", "Γ" },
    { "Delta", "Δ" },
    { "Theta", "Θ" },
    { "Lambda", "Λ" },
    { "Xi", "Ξ" },
    { "Pi", "Π" },
    { "Sigma", "Σ" },
    { "Upsilon", "Υ" },
    { "Phi", "Φ" },
    { "Psi", "Ψ" },
    { "Omega", "Ω" },
    { "infty", "∞" },
    { "pm", "±" },
    { "times", "×" },
    { "div", "÷" },
    { "cdot", "⋅" },
    { "ast", "∗" },
    { "circ", "∘" },
    { "bullet", "•" },
    { "leq", "≤" },
    { "geq", "≥" },
    { "neq", "≠" },
    { "approx", "≈" },
    { "equiv", "≡" },
    { "sim", "∼" },
    { "cong", "≅" },
    { "propto", "∝" },
    { "partial", "∂" },
    { "nabla", "∇" },
    { "int", "∫" },
    { "sum", "∑" },
    { "prod", "∏" },
    { "surd", "√" },
    { "forall", "∀" },
    { "exists", "∃" },
    { "in", "∈" },
    { "ni", "∋" },
    { "subset", "⊂" },
    { "supset", "⊃" },
    { "subseteq", "⊆" },
    { "supseteq", "⊇" },
    { "cup", "∪" },
    { "cap", "∩" },
    { "wedge", "∧" },
    { "vee", "∨" },
    { "neg", "¬" },
    { "oplus", "⊕" },
    { "otimes", "⊗" },
    { "oslash", "∅" },
    { "emptyset", "∅" },
    { "0", "∅" },
    { "leftarrow", "←" },
    { "rightarrow", "→" },
    { "uparrow", "↑" },
    { "downarrow", "↓" },
    { "leftrightarrow", "↔" },
    { "Leftarrow", "⇐" },
    { "Rightarrow", "⇒" },
    { "Leftrightarrow", "⇔" },
    { "langle", "⟨" },
    { "rangle", "⟩" },
    { "ldots", "…" },
    { "prime", "′" },
    { "angle", "∠" },
    { "perp", "⊥" },
    { "mid", "∣" },
    { "therefore", "∴" },
    { "aleph", "ℵ" },
    { "Re", "ℜ" },
    { "Im", "ℑ" },
    { "wp", "℘" },
    { "deg", "°" },
    { "copyright", "©" },
    { "clubsuit", "♣" },
    { "diamondsuit", "♦" },
    { "heartsuit", "♥" },
    { "spadesuit", "♠" },
    { "lfloor", "⌊" },
    { "rfloor", "⌋" },
    { "lceil", "⌈" },
    { "rceil", "⌉" },
};

static const struct {
    const char *name;
    Color color;
} named_colors[] = {
    { "black", { 0, 0, 0, 1 } },
    { "red", { 1, 0, 0, 1 } },
    { "green", { 0, 1, 0, 1 } },
    { "blue", { 0, 0, 1, 1 } },
    { "cyan", { 0, 1, 1, 1 } },
    { "magenta", { 1, 0, 1, 1 } },
    { "yellow", { 1, 1, 0, 1 } },
    { "white", { 1, 1, 1, 1 } },
    { "k", { 0, 0, 0, 1 } },
    { "r", { 1, 0, 0, 1 } },
    { "g", { 0, 1, 0, 1 } },
    { "b", { 0, 0, 1, 1 } },
    { "c", { 0, 1, 1, 1 } },
    { "m", { 1, 0, 1, 1 } },
    { "y", { 1, 1, 0, 1 } },
    { "w", { 1, 1, 1, 1 } },
    { "gray", { 0.5f, 0.5f, 0.5f, 1 } },
    { "orange", { 1, 0.65f, 0, 1 } },
};

bool color_by_name(Text name, Color *color)
{
    for (int k = 0; k < COUNT_OF(named_colors); k++) {
        Text t = { named_colors[k].name, (Index) strlen(named_colors[k].name) };
        if (!text_equal_nocase(t, name)) continue;
        *color = named_colors[k].color;
        return true;
    }
    return false;
}

static double width_of(const char *s, Index len, const Run *style)
{
    double sum = 0;
    for (Index k = 0; k < len; k++) {
        unsigned char c = (unsigned char) s[k];
        if (style->fixed && c < 0x80) sum += 600;
        else if (c >= ' ' && c <= '~') sum += widths[c - ' '];
        else if (c >= 0xc0) sum += OTHER_WIDTH;
    }
    return sum / 1000 * style->size * (style->bold ? 1.08 : 1);
}

/* Reading markup. A brace starts a level that ends with its style. */

enum { MOST_LEVELS = 16 };
typedef struct Reader {
    Scene *s;
    const Font *font;
    const char *p, *end;
    Run style; /* of what comes */
    Run levels[MOST_LEVELS];
    int depth;
    Index first; /* run of this line */
} Reader;

static void put(Reader *r, const char *text, Index len)
{
    Scene *s = r->s;
    Run *last = s->n_runs > r->first ? &s->runs[s->n_runs - 1] : NULL;
    double width = width_of(text, len, &r->style);
    if (len == 0) return;
    if (last && last->at + last->len == s->chars.len && last->size == r->style.size
        && last->rise == r->style.rise && last->bold == r->style.bold && last->italic == r->style.italic
        && memcmp(&last->color, &r->style.color, sizeof last->color) == 0) {
        last->len += len;
        last->width += width;
    } else if (mem_grow(&s->runs, sizeof *s->runs, &s->cap_runs, s->n_runs + 1)) {
        Run *run = &s->runs[s->n_runs++];
        *run = r->style;
        run->at = s->chars.len;
        run->len = len;
        run->width = width;
    } else {
        s->failed = true;
    }
    sb_write(&s->chars, text, len);
}

/* The text in braces that follows, or nothing. */
static Text braced(Reader *r)
{
    Text t = { "", 0 };
    if (r->p >= r->end || *r->p != '{') return t;
    const char *close = memchr(r->p, '}', (size_t) (r->end - r->p));
    if (!close) return t;
    t = (Text){ r->p + 1, close - r->p - 1 };
    r->p = close + 1;
    return t;
}

static void read_color(Reader *r)
{
    static const char rgb[] = "[rgb]";
    bool numbers = (size_t) (r->end - r->p) > sizeof rgb - 1 && memcmp(r->p, rgb, sizeof rgb - 1) == 0;
    if (numbers) r->p += sizeof rgb - 1;
    Text t = braced(r);
    if (!numbers) {
        color_by_name(t, &r->style.color);
        return;
    }
    char copy[80];
    if (t.len >= (Index) sizeof copy) return;
    memcpy(copy, t.s, (size_t) t.len);
    copy[t.len] = 0;
    char *at = copy;
    float c[3] = { 0, 0, 0 };
    for (int k = 0; k < 3; k++) {
        double x = strtod(at, &at);
        c[k] = x >= 0 && x <= 1 ? (float) x : 0;
        while (*at == ',' || *at == ' ') at++;
    }
    r->style.color = (Color){ c[0], c[1], c[2], 1 };
}

static bool starts_with(const Reader *r, const char *name)
{
    size_t len = strlen(name);
    return (size_t) (r->end - r->p) >= len && memcmp(r->p, name, len) == 0;
}

/* Words that change what comes after them; false: it is none. */
static bool read_style(Reader *r)
{
    static const char *const words[] = { "bf", "it", "sl", "rm", "fontsize", "fontname", "color" };
    int k = 0;
    while (k < COUNT_OF(words) && !starts_with(r, words[k])) k++;
    if (k == COUNT_OF(words)) return false;
    r->p += strlen(words[k]);
    if (k == 0) r->style.bold = true;
    else if (k <= 2) r->style.italic = true;
    else if (k == 3) r->style.bold = r->style.italic = false;
    else if (k == 5) braced(r);
    else if (k == 6) read_color(r);
    if (k != 4) return true;
    double size = strtod(braced(r).s, NULL);
    if (size > 0 && size < 1000) r->style.size = size;
    return true;
}

/* What follows a backslash: the longest name that is known, whatever letters stand behind it. */
static void read_command(Reader *r)
{
    int best = -1;
    size_t longest = 0;
    for (int k = 0; k < COUNT_OF(symbols); k++) {
        size_t len = strlen(symbols[k].name);
        if (len > longest && starts_with(r, symbols[k].name)) best = k, longest = len;
    }
    if (best >= 0) {
        r->p += longest;
        put(r, symbols[best].utf8, (Index) strlen(symbols[best].utf8));
        if (r->p < r->end && *r->p == ' ' && r->p + 1 < r->end && r->p[1] == '\\') r->p++;
        return;
    }
    if (read_style(r)) {
        if (r->p < r->end && *r->p == ' ') r->p++;
        return;
    }
    if (r->p >= r->end) return;
    bool letter = (*r->p >= 'a' && *r->p <= 'z') || (*r->p >= 'A' && *r->p <= 'Z');
    if (letter) put(r, "\\", 1); /* unknown: as it stands */
    else put(r, r->p++, 1);      /* \{ and the like: the character itself */
}

static void read_markup(Reader *r, bool single);

/* ^ or _: the next character, command or braces. */
static void read_script(Reader *r, double rise)
{
    Run before = r->style;
    r->style.rise += rise * r->style.size;
    r->style.size *= SCRIPT_SIZE;
    read_markup(r, true);
    r->style = before;
}

static void read_markup(Reader *r, bool single)
{
    int depth = r->depth;
    while (r->p < r->end) {
        char c = *r->p++;
        if (c == '\\') {
            read_command(r);
        } else if (c == '^' || c == '_') {
            read_script(r, c == '^' ? RAISED : -LOWERED);
        } else if (c == '{' && r->depth < MOST_LEVELS) {
            r->levels[r->depth++] = r->style;
            continue;
        } else if (c == '}' && r->depth > 0) {
            r->style = r->levels[--r->depth];
        } else {
            Index len = 1;
            while (r->p < r->end && ((unsigned char) *r->p & 0xc0) == 0x80) r->p++, len++;
            put(r, r->p - len, len);
        }
        if (single && r->depth <= depth) return;
    }
}

/* What painters may be given: whole UTF-8 characters, others as Latin-1 would have them, no control
 * characters. */
static void clean(StrBuf *out, Text t)
{
    for (Index k = 0; k < t.len;) {
        unsigned char c = (unsigned char) t.s[k];
        Index more = c < 0x80                ? 0
                     : c >= 0xc2 && c < 0xe0 ? 1
                     : c >= 0xe0 && c < 0xf0 ? 2
                     : c >= 0xf0 && c < 0xf5 ? 3
                                             : -1;
        bool whole = more >= 0 && k + more < t.len;
        for (Index j = 1; j <= more && whole; j++) whole = ((unsigned char) t.s[k + j] & 0xc0) == 0x80;
        if (c == 0xe0 && whole) whole = (unsigned char) t.s[k + 1] >= 0xa0;
        if (c == 0xed && whole) whole = (unsigned char) t.s[k + 1] < 0xa0;
        if (c == 0xf0 && whole) whole = (unsigned char) t.s[k + 1] >= 0x90;
        if (c == 0xf4 && whole) whole = (unsigned char) t.s[k + 1] < 0x90;
        if (whole && (c >= ' ' || c == '\t') && c != 0x7f) {
            if (c == '\t') sb_putc(out, ' ');
            else sb_write(out, t.s + k, more + 1);
        } else if (!whole) {
            sb_putc(out, (char) (0xc0 | c >> 6));
            sb_putc(out, (char) (0x80 | (c & 0x3f)));
        }
        k += whole ? more + 1 : 1;
    }
}

/* The runs of one line; returns how wide they are. */
static double read_line(Scene *s, Text t, const Font *font)
{
    StrBuf line = STRBUF_INIT;
    clean(&line, t);
    t = (Text){ sb_str(&line), line.len };
    Reader r = { .s = s, .font = font, .p = t.s, .end = t.s + t.len, .first = s->n_runs };
    double width = 0;
    r.style = (Run){ .size = font->size,
                     .bold = font->bold,
                     .italic = font->italic,
                     .fixed = font->fixed,
                     .color = font->color };
    if (font->tex) read_markup(&r, false);
    else put(&r, t.s, t.len);
    for (Index k = r.first; k < s->n_runs; k++) width += s->runs[k].width;
    sb_free(&line);
    return width;
}

static Text next_line(Text *rest)
{
    const char *end = rest->len ? memchr(rest->s, '\n', (size_t) rest->len) : NULL;
    Text line = { rest->s, end ? end - rest->s : rest->len };
    rest->s += line.len + (end != NULL);
    rest->len -= line.len + (end != NULL);
    return line;
}

TextSize text_size(Text t, const Font *font)
{
    TextSize size = { 0, 0 };
    Scene scratch;
    scene_start(&scratch, 0, 0);
    do {
        double width = read_line(&scratch, next_line(&t), font);
        if (width > size.width) size.width = width;
        size.height += LINE_HEIGHT * font->size;
    } while (t.len > 0);
    scene_free(&scratch);
    return size;
}

void scene_text(Scene *s, Text t, const Font *font, const Placing *at)
{
    int lines = 1;
    for (Index k = 0; k < t.len; k++) lines += t.s[k] == '\n';
    if (t.len && t.s[t.len - 1] == '\n') lines--;
    double first, between = LINE_HEIGHT * font->size, turn = at->turn * M_PI / 180;
    switch (at->align) {
    case V_TOP: first = ASCENT * font->size; break;
    case V_CAP: first = 0.72 * font->size; break;
    case V_MIDDLE: first = (ASCENT - DESCENT) / 2 * font->size * 0.98 - (lines - 1) * between / 2; break;
    case V_BOTTOM: first = -DESCENT * font->size - (lines - 1) * between; break;
    case V_BASELINE:
    default: first = -(lines - 1) * between; break;
    }
    for (int k = 0; k < lines; k++) {
        Index from = s->n_runs;
        double down = first + k * between;
        read_line(s, next_line(&t), font);
        if (s->n_runs == from) continue;
        if (!mem_grow(&s->things, sizeof *s->things, &s->cap_things, s->n_things + 1)) {
            s->failed = true;
            return;
        }
        s->things[s->n_things++] = (Thing){ .kind = A_TEXT,
                                            .at = from,
                                            .n = s->n_runs - from,
                                            .anchor = at->anchor,
                                            .turn = at->turn,
                                            .x = at->x + down * sin(turn),
                                            .y = at->y + down * cos(turn) };
    }
}
