/* Regular expressions: Octave's flavour of Perl's, on PCRE2. Compiled patterns are kept, so that a loop over
 * lines does not compile its pattern again and again. */
#ifndef OCTAVO_REGEXP_H
#define OCTAVO_REGEXP_H

#include "lang/call.h"
#include "lib/text.h"

typedef struct RegexOptions {
    bool once, ignore_case, line_anchors, free_spacing, dot_except_newline, empty_match;
} RegexOptions;

typedef struct Regex Regex;

/* The compiled pattern, owned by the interpreter's cache (good until the next compilation). ERR with the
 * position of the mistake; who names the function. The subject only decides whether UTF-8 matters. */
Status regex_compile(Interp *it, const char *who, Text pattern, Text subject, const RegexOptions *opts,
                     Regex **out) MUST_USE;

/* The distinct names of (?<name>...) groups, and which of them a group bears (-1: none). */
int regex_name_count(const Regex *re);
const char *regex_name(const Regex *re, int k);
int regex_group_name(const Regex *re, int group);

typedef struct RegexMatch {
    Index start, end;          /* bytes, zero-based, end exclusive */
    const size_t *ovector;     /* pairs of such, group 0 first */
    int groups;                /* number of pairs; groups behind the last that took part are missing */
} RegexMatch;
/* The first match at or behind from; *found false: there is none. */
Status regex_next(Interp *it, Regex *re, Text subject, Index from, RegexMatch *m,
                  bool *found) MUST_USE;
/* Where a group matched; false where Octave does not count it as a token. */
bool regex_group(const RegexMatch *m, int group, Index *start, Index *end);

/* visit is called for each match, as opts say. */
typedef Status (*RegexVisit)(Interp *it, const RegexMatch *m, void *user);
Status regex_walk(Interp *it, Regex *re, const RegexOptions *opts, Text subject,
                  RegexVisit visit, void *user) MUST_USE;

/* subject with the matches replaced; $0 ... $9 in with stand for tokens. */
Status regex_replace(Interp *it, Regex *re, const RegexOptions *opts, Text subject,
                     Text with, StrBuf *out) MUST_USE;

#endif
