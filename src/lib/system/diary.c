/* diary: a copy of what is printed, and of what is typed at the prompt, in a file. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"

typedef struct Diary {
    StrBuf file;
    bool on;
} Diary;

static void diary_free(void *state)
{
    Diary *d = state;
    sb_free(&d->file);
    mem_free(d);
}

static void *diary_new(Interp *it UNUSED)
{
    Diary *d = mem_zalloc(sizeof *d);
    sb_puts(&d->file, "diary");
    return d;
}

static const StateKind diary_kind = { diary_new, diary_free };

static Diary *diary_state(Interp *it) { return interp_state(it, &diary_kind); }

static Status diary_switch(Interp *it, Diary *d, bool on)
{
    int fd = -1;
    if (on) {
        fd = open(sb_str(&d->file), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
        if (fd < 0) return err(it, "diary: can't open diary file '%s'", sb_str(&d->file));
    }
    output_set_diary(it->output, fd);
    d->on = on;
    return OK;
}

static const char help_diary[] =
    "diary\n"
    "diary on\n"
    "diary off\n"
    "diary FILE\n"
    "[STATUS, FILE] = diary\n"
    "Keep a copy of everything that is printed in FILE, \"diary\" unless it is given; what the file holds already stays.\n"
    "Without an argument switch between on and off; with results only tell whether a diary is kept, and where.\n"
    "  >> status = diary\n"
    "  status = 0\n"
    "See also: evalc, history";
static Status bi_diary(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Diary *d = diary_state(it);
    Text t;
    if (nout > 0 && nin == 0) {
        out[0] = val_bool(d->on);
        if (nout > 1) out[1] = text_value(it, sb_str(&d->file), d->file.len);
        return OK;
    }
    if (nin == 0) return diary_switch(it, d, !d->on);
    if (!text_get(in[0], &t)) return err(it, "diary: argument must be a string");
    if (t.len == 2 && memcmp(t.s, "on", 2) == 0) return diary_switch(it, d, true);
    if (t.len == 3 && memcmp(t.s, "off", 3) == 0) return diary_switch(it, d, false);
    sb_clear(&d->file);
    sb_write(&d->file, t.s, t.len);
    return diary_switch(it, d, true);
}

/*
%!test
%! name = tempname ();
%! diary (name);
%! disp ("kept");
%! [on, file] = diary ();
%! diary off
%! assert (on, true);
%! assert (file, name);
%! assert (fileread (name), "kept\n");
%! delete (name);
%!error <diary: argument must be a string> diary (1)
*/

const Builtin diary_builtins[] = {
    { "diary", bi_diary, 0, 1, 0, 2, help_diary },
    { 0 },
};
