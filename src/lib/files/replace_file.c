#include "lib/files/replace_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/interp.h"
#include "lib/files/tables.h"

static bool write_all(int fd, const char *data, Index len)
{
    while (len > 0) {
        ssize_t n = write(fd, data, (size_t) len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        data += n;
        len -= n;
    }
    return true;
}

Status replace_file(Interp *it, const char *who, const char *path, const char *name, const StrBuf *text, bool keep)
{
    struct stat info;
    bool exists = stat(path, &info) == 0, plain = !exists || S_ISREG(info.st_mode), written;
    char *target = exists ? realpath(path, NULL) : NULL;      /* the file behind a link, not the link */
    StrBuf beside = STRBUF_INIT, before = STRBUF_INIT;
    mode_t mask = umask(0);
    Status st = OK;
    int fd;
    umask(mask);
    it->duties++;                                             /* the file beside is not to be left */
    sb_printf(&beside, "%s.XXXXXX", target ? target : path);
    fd = plain ? mkstemp(beside.data) : open(path, O_WRONLY);
    if (fd < 0 || (keep && exists && plain && !read_whole_file(path, &before))) {
        st = err(it, "%s: unable to open output file '%s'", who, name);
        if (fd >= 0) close(fd);
    } else {
        if (plain && fchmod(fd, exists ? info.st_mode & 07777 : 0666 & ~mask) != 0) { /* it keeps mkstemp's */ }
        written = write_all(fd, sb_str(&before), before.len) && write_all(fd, sb_str(text), text->len);
        written = close(fd) == 0 && written;
        if (!written || (plain && rename(beside.data, target ? target : path) != 0))
            st = err(it, "%s: unable to write output file '%s'", who, name);
    }
    if (st != OK && plain && fd >= 0) unlink(beside.data);
    it->duties--;
    free(target);
    sb_free(&beside);
    sb_free(&before);
    return st;
}
