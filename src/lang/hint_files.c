/* Hints about files that are not there: one of nearly the same name, or where one stands. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/distance.h"
#include "lang/mistake.h"

/* The name that the message ends in or has in quotes, or the word behind the command's: run lesson. */
static bool wanted_file(const Mistake *m, char *name, int room)
{
    const char *quote = strchr(m->message, '\''), *from = quote ? quote + 1 : NULL;
    int len = from ? (int) strcspn(from, "'") : 0;
    if (!from && strncmp(m->message, "run: ", 5) == 0) {
        from = m->line + m->at + 3;
        from += strspn(from, " (\"'");
        len = (int) strcspn(from, " )\"';,\n");
    } else if (!from && (from = strstr(m->message, " file "))) {
        from += 6;
        len = (int) strlen(from);
    } else if (!from && (from = strstr(m->message, ": No such file"))) {
        const char *end = from;
        while (from > m->message && from[-1] != ' ') from--;
        len = (int) (end - from);
    }
    if (!from || len < 1 || len >= room) return false;
    memcpy(name, from, (size_t) len);
    name[len] = '\0';
    return true;
}

/* One that differs in its capitals, by a letter or two, or in what stands behind the dot. */
static bool nearest_file(const char *folder, const char *name, char *best, int room)
{
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    int least = 3;
    const char *dot = strrchr(name, '.');
    size_t stem = dot ? (size_t) (dot - name) : strlen(name);
    if (!dir) return false;
    while ((entry = readdir(dir))) {
        const char *own = entry->d_name, *own_dot = strrchr(own, '.');
        size_t own_stem = own_dot ? (size_t) (own_dot - own) : strlen(own);
        int d = strcasecmp(own, name) == 0 ? 0 : name_distance(name, own, 2);
        if (stem > 1 && own_stem == stem && strncasecmp(own, name, stem) == 0 && d > 1) d = 1;
        if (own[0] == '.' || d >= least || strcmp(own, name) == 0 || (int) strlen(own) >= room) continue;
        least = d;
        strcpy(best, own);
    }
    closedir(dir);
    return least < 3;
}

bool hint_file(Mistake *m)
{
    char name[256], best[256], folder[256] = ".";
    bool to_write = strstr(m->message, "output file") || strstr(m->message, "to write");
    if (!wanted_file(m, name, sizeof name)) return false;
    char *slash = strrchr(name, '/');
    if (slash && slash > name) {
        *slash = '\0';
        strcpy(folder, name);
        if (access(folder, F_OK) != 0) return hint_say(m, "files", "there is no folder %s", folder);
        memmove(name, slash + 1, strlen(slash + 1) + 1);
    }
    if (to_write) return false;
    if (nearest_file(folder, name, best, sizeof best))
        return hint_say(m, "files", "did you mean the file %s?", best);
    char here[1024];
    if (slash || !getcwd(here, sizeof here)) return false;
    return hint_say(m, "files", "the working folder is %s: ls shows what is in it", here);
}
