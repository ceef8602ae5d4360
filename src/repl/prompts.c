#include "repl/prompts.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <readline/history.h>

#include "lang/call.h"
#include "value/value.h"

static void put_time(StrBuf *out, const char *format)
{
    char text[64];
    time_t now = time(NULL);
    struct tm parts;
    localtime_r(&now, &parts);
    if (strftime(text, sizeof text, format, &parts) > 0) sb_puts(out, text);
}

static void put_folder(StrBuf *out, bool last_part)
{
    char *folder = getcwd(NULL, 0);
    const char *home = getenv("HOME"), *slash = folder ? strrchr(folder, '/') : NULL;
    size_t len = home ? strlen(home) : 0;
    bool inside = folder && len > 1 && strncmp(folder, home, len) == 0 && (folder[len] == '/' || !folder[len]);
    if (inside && (!last_part || !folder[len])) sb_printf(out, "~%s", folder + len);
    else if (last_part && slash && slash[1]) sb_puts(out, slash + 1);
    else if (folder) sb_puts(out, folder);
    free(folder);
}

static void put_host(StrBuf *out, bool whole)
{
    char host[256] = "";
    if (gethostname(host, sizeof host - 1) != 0) return;
    sb_write(out, host, (Index) (whole ? strlen(host) : strcspn(host, ".")));
}

static void put_user(StrBuf *out)
{
    const struct passwd *user = getpwuid(getuid());
    if (user) sb_puts(out, user->pw_name);
}

/* One escape, whose letter is at s; returns how many characters it took. */
static int put_escape(StrBuf *out, const char *s, int number)
{
    switch (*s) {
    case 't': put_time(out, "%H:%M:%S"); return 1;
    case 'd': put_time(out, "%a %b %d"); return 1;
    case 'n': sb_putc(out, '\n'); return 1;
    case 's': sb_puts(out, "octavo"); return 1;
    case 'w': put_folder(out, false); return 1;
    case 'W': put_folder(out, true); return 1;
    case 'u': put_user(out); return 1;
    case 'h': put_host(out, false); return 1;
    case 'H': put_host(out, true); return 1;
    case '#': sb_printf(out, "%d", number); return 1;
    case '!': sb_printf(out, "%d", history_base + history_length); return 1;
    case '$': sb_putc(out, geteuid() == 0 ? '#' : '$'); return 1;
    case '[': sb_putc(out, '\001'); return 1;
    case ']': sb_putc(out, '\002'); return 1;
    case '\\': sb_putc(out, '\\'); return 1;
    case 'a': sb_putc(out, '\a'); return 1;
    case 'e': sb_putc(out, '\033'); return 1;
    default: break;
    }
    int value = 0, n = 0;
    while (n < 3 && s[n] >= '0' && s[n] <= '7') value = 8 * value + (s[n++] - '0');
    if (n > 0) sb_putc(out, (char) value);
    else sb_putc(out, '\\');
    return n;
}

void prompt_text(Interp *it, const char *setting, int number, StrBuf *out)
{
    Value v = val_none();
    StrBuf text = STRBUF_INIT;
    sb_clear(out);
    Status st = call_name(it, setting, NULL, 0, &v, 1);
    if (st == OK) st = val_get_string(it, v, &text);
    if (st != OK) {
        err_clear(it);
        sb_clear(&text);
        sb_puts(&text, strcmp(setting, "PS1") == 0 ? ">> " : "> ");
    }
    for (const char *s = sb_str(&text); *s; s++) {
        if (*s == '\\') s += put_escape(out, s + 1, number);
        else sb_putc(out, *s);
    }
    val_drop(&v);
    sb_free(&text);
}
