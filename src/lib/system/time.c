/* Clocks and calendar time: tic, toc, time, localtime, strftime, ... What can be computed from them (datestr,
 * weekday, ...) is in stdlib/time. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <time.h>

#include "base/clock.h"
#include "base/sizes.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/structs.h"

typedef struct TimeState {
    double tic;                /* seconds; below 0: tic was not called */
} TimeState;

static void *time_new(Interp *it UNUSED)
{
    TimeState *s = mem_zalloc(sizeof *s);
    s->tic = -1;
    return s;
}

static const StateKind time_kind = { time_new, mem_free };

static TimeState *time_state(Interp *it) { return interp_state(it, &time_kind); }

static double now_seconds(void)
{
    struct timeval tv;
    gettimeofday(&tv, NULL);
    return (double) tv.tv_sec + (double) tv.tv_usec * 1e-6;
}

static const char help_tic[] =
    "tic\n"
    "ID = tic\n"
    "Start the stop watch; toc tells what it shows. With a result, start a watch of its own for toc (ID).\n"
    "  >> tic; t = toc; t >= 0\n"
    "  ans = 1\n"
    "See also: toc, clock, cputime";
static Status bi_tic(Interp *it, const Value *in UNUSED, int nin, Value *out, int nout)
{
    double now = now_seconds();
    if (nin > 0) {
        Status st = warn(it, "tic: ignoring extra arguments");
        if (st != OK) return st;
    }
    if (nout == 0) {
        time_state(it)->tic = now;
        return OK;
    }
    Array *id = NULL;
    Status st = array_new(it, CLS_UINT64, 1, 1, &id);
    if (st != OK) return st;
    *(uint64_t *) id->data = (uint64_t) (now * 1e6);
    out[0] = val_from_array_take(&id);
    return OK;
}

static const char help_toc[] =
    "toc\n"
    "toc (ID)\n"
    "S = toc\n"
    "The seconds since tic, printed or returned.\n"
    "  >> t = tic; toc (t) >= 0\n"
    "  ans = 1\n"
    "  >> tic; toc () < 100\n"
    "  ans = 1\n"
    "See also: tic";
static Status bi_toc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double start = time_state(it)->tic;
    if (nin > 0) {
        if (val_is_cell(in[0]) || val_numel(in[0]) != 1 || val_get_double(it, in[0], &start) != OK)
            return err(it, "toc: invalid ID");
        start = start > 0 ? start * 1e-6 : 0;
    }
    if (start < 0) return err(it, "toc: function called before timer initialization with tic()");
    double elapsed = now_seconds() - start;
    if (nout > 0) out[0] = val_num(elapsed);
    else out_printf(it, "Elapsed time is %g seconds.\n", elapsed);
    return OK;
}

/*
%!error <toc: invalid ID> toc ([1 2])
%!error <toc: invalid ID> toc ({})
%!assert (toc (-1) > 1e9)
%!assert (class (tic ()), "uint64")
*/

/* ---- timeit ---- */

/* Seconds that `times` calls take. */
static Status time_calls(Interp *it, Value f, int nout, Index times, double *seconds)
{
    int n = nout > 0 ? nout : 1;
    Value few[8], *results = n <= COUNT_OF(few) ? few : mem_alloc((size_t) n * sizeof(Value));
    Status st = OK;
    double start = clock_seconds();
    for (Index k = 0; st == OK && k < times; k++) {
        st = call_value(it, f, NULL, 0, results, nout);
        if (st == OK) val_drop_n(results, n);
        if (st == OK) st = check_interrupt(it);
    }
    *seconds = clock_seconds() - start;
    if (results != few) mem_free(results);
    return st;
}

/* The first call, which also tells whether f gives a result. */
static Status try_call(Interp *it, Value f, bool nout_given, int *nout, double *seconds)
{
    int ins, outs;
    Status st;
    if (!nout_given) {
        *nout = 1;
        if (function_arity(it, f, &ins, &outs) != OK) err_clear(it);     /* of builtins it is not known */
        else if (outs == 0) *nout = 0;
    }
    st = time_calls(it, f, *nout, 1, seconds);
    if (st != ERR || nout_given || *nout == 0) return st;
    err_clear(it);
    *nout = 0;
    return time_calls(it, f, 0, 1, seconds);
}

static int compare_times(const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;
    return (x > y) - (x < y);
}

static const char help_timeit[] =
    "timeit (F)\n"
    "timeit (F, NOUT)\n"
    "The seconds a call of the function handle F typically takes: the median of several measurements, each of so many\n"
    "calls that the clock can tell them. F takes no arguments; it is asked for one result if it has any, or for NOUT.\n"
    "  >> A = magic (4);\n"
    "  >> t = timeit (@() A * A);\n"
    "  >> t > 0 && t < 1\n"
    "  ans = 1\n"
    "See also: tic, toc, cputime, profile";
static Status bi_timeit(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    enum { MOST = 11, LEAST = 3 };
    /* seconds: of a measurement, of all if they are more than LEAST */
    const double sample = 2e-3, patience = 1.5;
    double times[MOST], wanted = 1, seconds, begun = clock_seconds();
    int n = 0, results = 1;
    Index calls = 1;
    Status st = OK;
    if (in[0].tag != T_FUNC) return err(it, "timeit: F must be a function handle");
    if (nin > 1) st = val_get_double(it, in[1], &wanted);
    if (st != OK) return st;
    if (!(wanted >= 0 && wanted <= 100) || wanted != floor(wanted))
        return err(it, "timeit: NOUT must be a non-negative integer");
    results = (int) wanted;
    st = try_call(it, in[0], nin > 1, &results, &seconds);
    while (st == OK && seconds < sample / 2 && calls < 1 << 20) {
        calls *= 2;
        st = time_calls(it, in[0], results, calls, &seconds);
    }
    while (st == OK && n < MOST && (n < LEAST || clock_seconds() - begun < patience)) {
        st = time_calls(it, in[0], results, calls, &seconds);
        times[n++] = seconds / (double) calls;
    }
    if (st != OK) return st;
    qsort(times, (size_t) n, sizeof *times, compare_times);
    out[0] = val_num(n % 2 ? times[n / 2] : (times[n / 2 - 1] + times[n / 2]) / 2);
    return OK;
}
/*
%!test
%! t = timeit (@() pause (0.02));
%! assert (t >= 0.02 && t < 0.2)
%!assert (timeit (@() max ([1 2 3]), 2) > 0)
%!function no_result ()
%!end
%!assert (timeit (@no_result) > 0)
%!assert (timeit (@() no_result ()) > 0)
%!assert (timeit (@pi) > 0)
%!error <timeit: F must be a function handle> timeit (3)
%!error <timeit: NOUT must be a non-negative integer> timeit (@() 1, -1)
%!error <no such luck> timeit (@() error ("no such luck"))
%!error <'x' undefined> timeit (@(x) x)
*/

static const char help_time[] =
    "time ()\n"
    "The seconds since the beginning of 1970, UTC.\n"
    "  >> time () > 1e9\n"
    "  ans = 1\n"
    "See also: now, clock, localtime";
static Status bi_time(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    out[0] = val_num(now_seconds());
    return OK;
}

static const char help_clock[] =
    "clock ()\n"
    "The local date and time as [year, month, day, hour, minute, seconds].\n"
    "  >> numel (clock ())\n"
    "  ans = 6\n"
    "See also: time, date, tic, datestr";
static Status bi_clock(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    Array *a = NULL;
    struct timeval tv;
    struct tm tm;
    gettimeofday(&tv, NULL);
    localtime_r(&tv.tv_sec, &tm);
    Status st = array_new(it, CLS_DOUBLE, 1, 6, &a);
    if (st != OK) return st;
    double v[] = { tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min,
                   tm.tm_sec + (double) tv.tv_usec * 1e-6 };
    memcpy(a->data, v, sizeof v);
    out[0] = val_from_array_take(&a);
    return OK;
}

static const char help_cputime[] =
    "[TOTAL, USER, SYSTEM] = cputime ()\n"
    "The processor time used so far, in seconds.\n"
    "  >> cputime () >= 0\n"
    "  ans = 1\n"
    "See also: tic, toc";
static Status bi_cputime(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    struct rusage ru;
    getrusage(RUSAGE_SELF, &ru);
    double user = (double) ru.ru_utime.tv_sec + (double) ru.ru_utime.tv_usec * 1e-6;
    double sys = (double) ru.ru_stime.tv_sec + (double) ru.ru_stime.tv_usec * 1e-6;
    out[0] = val_num(user + sys);
    if (nout > 1) out[1] = val_num(user);
    if (nout > 2) out[2] = val_num(sys);
    return OK;
}

static Value tm_struct(Interp *it, const struct tm *tm, double usec)
{
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "usec", val_num(usec));
    struct_set_cstr_take(it, s, "sec", val_num(tm->tm_sec));
    struct_set_cstr_take(it, s, "min", val_num(tm->tm_min));
    struct_set_cstr_take(it, s, "hour", val_num(tm->tm_hour));
    struct_set_cstr_take(it, s, "mday", val_num(tm->tm_mday));
    struct_set_cstr_take(it, s, "mon", val_num(tm->tm_mon));
    struct_set_cstr_take(it, s, "year", val_num(tm->tm_year));
    struct_set_cstr_take(it, s, "wday", val_num(tm->tm_wday));
    struct_set_cstr_take(it, s, "yday", val_num(tm->tm_yday));
    struct_set_cstr_take(it, s, "isdst", val_num(tm->tm_isdst));
    struct_set_cstr_take(it, s, "gmtoff", val_num((double) tm->tm_gmtoff));
    struct_set_cstr_take(it, s, "zone", val_string(it, tm->tm_zone ? tm->tm_zone : ""));
    return val_from_struct_take(&s);
}

static int tm_field(Interp *it, const Struct *s, const char *name)
{
    Value *v = struct_get_cstr(it, s, name);
    double x = 0;
    if (!v || val_get_double(it, *v, &x) != OK) return 0;
    return int_cut(x);
}

static Status tm_from(Interp *it, const char *who, Value v, struct tm *tm)
{
    if (v.tag != T_STRUCT || v.u.strct->numel != 1) return err(it, "%s: TM_STRUCT must be a structure", who);
    const Struct *s = v.u.strct;
    memset(tm, 0, sizeof *tm);
    tm->tm_sec = tm_field(it, s, "sec");
    tm->tm_min = tm_field(it, s, "min");
    tm->tm_hour = tm_field(it, s, "hour");
    tm->tm_mday = tm_field(it, s, "mday");
    tm->tm_mon = tm_field(it, s, "mon");
    tm->tm_year = tm_field(it, s, "year");
    tm->tm_wday = tm_field(it, s, "wday");
    tm->tm_yday = tm_field(it, s, "yday");
    tm->tm_isdst = tm_field(it, s, "isdst");
    tm->tm_gmtoff = tm_field(it, s, "gmtoff");
    tm->tm_zone = "";
    return OK;
}

static Status broken_down(Interp *it, const char *who, bool local, Value v, Value *out)
{
    double t;
    if (val_is_empty(v) && val_class(v) < CLS_CHAR) {
        *out = val_empty(it);
        return OK;
    }
    if (val_is_char(v)) return err(it, "invalid conversion from string to real scalar");
    if (val_class(v) > CLS_CHAR || val_numel(v) != 1) return err_usage(it, who);
    Status st = val_get_double(it, v, &t);
    if (st != OK) return st;
    struct tm tm;
    time_t whole = (time_t) index_cut(floor(t));
    if (local) localtime_r(&whole, &tm);
    else gmtime_r(&whole, &tm);
    if (!local) tm.tm_zone = "GMT";
    *out = tm_struct(it, &tm, round((t - floor(t)) * 1e6));
    return OK;
}

static const char help_localtime[] =
    "localtime (T)\n"
    "The time T (as time gives it) as a struct with the fields usec, sec, min, hour, mday, mon (0 to 11), year\n"
    "(since 1900), wday, yday, isdst, gmtoff and zone, in the local time zone.\n"
    "  >> isfield (localtime (0), 'year')\n"
    "  ans = 1\n"
    "  >> isstruct (localtime (0))\n"
    "  ans = 1\n"
    "See also: gmtime, mktime, strftime";
static Status bi_localtime(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return broken_down(it, "localtime", true, in[0], out);
}

static const char help_gmtime[] =
    "gmtime (T)\n"
    "As localtime, in UTC.\n"
    "  >> gmtime (0).year\n"
    "  ans = 70\n"
    "See also: localtime, mktime";
static Status bi_gmtime(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return broken_down(it, "gmtime", false, in[0], out);
}

static const char help_mktime[] =
    "mktime (TM)\n"
    "The seconds since 1970 of a time in the form that localtime gives.\n"
    "  >> mktime (localtime (1000))\n"
    "  ans = 1000\n"
    "See also: localtime, time";
static Status bi_mktime(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    struct tm tm;
    Status st = tm_from(it, "mktime", in[0], &tm);
    if (st != OK) return st;
    time_t t = mktime(&tm);
    out[0] = val_num((double) t + tm_field(it, in[0].u.strct, "usec") * 1e-6);
    return OK;
}

static const char help_strftime[] =
    "strftime (FORMAT, TM)\n"
    "A time in the form that localtime gives as text: in FORMAT %Y is the year, %m the month, %d the day, %H, %M, %S\n"
    "hour, minute and second, ...\n"
    "  >> strftime ('%Y-%m-%d', gmtime (0))\n"
    "  ans = 1970-01-01\n"
    "See also: strptime, localtime, datestr";
static Status bi_strftime(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    struct tm tm;
    StrBuf fmt = STRBUF_INIT;
    Status st = text_arg(it, in[0], &fmt, "strftime: FMT must be a string");
    if (st == OK) st = tm_from(it, "strftime", in[1], &tm);
    if (st == OK) {
        size_t size = 256;
        char *text = NULL;
        size_t n;
        /* so that an empty result is not mistaken for a small buffer */
        sb_putc(&fmt, ' ');
        do {
            size *= 2;
            mem_free(text);
            text = mem_try(size);
            n = text ? strftime(text, size, sb_str(&fmt), &tm) : 0;
        } while (n == 0 && size < 1u << 20);
        if (text) out[0] = text_value(it, text, n ? (Index) n - 1 : 0);
        else st = err_out_of_memory(it);
        mem_free(text);
    }
    sb_free(&fmt);
    return st;
}

static const char help_strptime[] =
    "[TM, NCHARS] = strptime (STR, FORMAT)\n"
    "Read a time from text; FORMAT is as for strftime. NCHARS is 0 if it does not fit, else one more than the\n"
    "characters read.\n"
    "  >> strptime ('2020-01-02', '%Y-%m-%d').mday\n"
    "  ans = 2\n"
    "See also: strftime";
static Status bi_strptime(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT, fmt = STRBUF_INIT;
    Status st = text_arg(it, in[0], &text, "strptime: argument STR must be a string");
    if (st == OK) st = text_arg(it, in[1], &fmt, "strptime: FMT must be a string");
    if (st == OK) {
        struct tm tm;
        memset(&tm, 0, sizeof tm);
        const char *end = strptime(sb_str(&text), sb_str(&fmt), &tm);
        if (!end) memset(&tm, 0, sizeof tm);
        if (tm.tm_mday != 0) {     /* the day of the week and of the year; a date makes sense then */
            tm.tm_isdst = -1;
            mktime(&tm);
        } else {
            tm.tm_zone = "";
        }
        out[0] = tm_struct(it, &tm, 0);
        if (nout > 1) out[1] = val_num(end ? (double) (end - sb_str(&text)) + 1 : 0);
    }
    sb_free(&text);
    sb_free(&fmt);
    return st;
}

static const char help_now[] =
    "now ()\n"
    "The local time as a day number: days since year 0, with the time as the fraction of a day.\n"
    "  >> now () > 730000\n"
    "  ans = 1\n"
    "See also: clock, datestr, datenum";
static Status bi_now(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    struct timeval tv;
    struct tm tm;
    gettimeofday(&tv, NULL);
    localtime_r(&tv.tv_sec, &tm);
    double local = (double) tv.tv_sec + (double) tm.tm_gmtoff + (double) tv.tv_usec * 1e-6;
    out[0] = val_num(local / 86400 + 719529);
    return OK;
}

const Builtin time_builtins[] = {
    { "clock",     bi_clock,     0,  0, 0, 1, help_clock },
    { "cputime",   bi_cputime,   0,  0, 0, 3, help_cputime },
    { "gmtime",    bi_gmtime,    1,  1, 0, 1, help_gmtime },
    { "localtime", bi_localtime, 1,  1, 0, 1, help_localtime },
    { "mktime",    bi_mktime,    1,  1, 0, 1, help_mktime },
    { "now",       bi_now,       0,  0, 0, 1, help_now },
    { "strftime",  bi_strftime,  2,  2, 0, 1, help_strftime },
    { "strptime",  bi_strptime,  2,  2, 0, 2, help_strptime },
    { "tic",       bi_tic,       0, -1, 0, 1, help_tic },
    { "time",      bi_time,      0,  0, 0, 1, help_time },
    { "timeit",    bi_timeit,    1,  2, 0, 1, help_timeit },
    { "toc",       bi_toc,       0,  1, 0, 1, help_toc },
    { 0 },
};
