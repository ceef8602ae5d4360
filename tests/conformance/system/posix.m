% Links, pipes, processes and their ends
fclose (fopen ("here", "w"));
[err, msg] = symlink ("/tmp", "sl"), [r, err, msg] = readlink ("sl"), [err, msg] = symlink ("/tmp", "sl")
[r, err, msg] = readlink ("/tmp")
[err, msg] = link ("here", "hl"), [err, msg] = link ("/nosuch", "hl")
[err, msg] = mkfifo ("ff", 600), s = stat ("ff"); S_ISFIFO (s.mode), S_ISREG (s.mode), S_ISDIR (s.mode), class (S_ISREG (s.mode))
[f, n, msg] = mkstemp ("abc")
f = popen ("echo hi; echo ho", "r"); fgetl (f), fgetl (f), fgetl (f), pclose (f)
f = popen ("cat > /dev/null", "w"); fputs (f, "x"), pclose (f)
[in, out, pid] = popen2 ("sort", {"-r"}); fputs (in, "a\nb\nc\n"); fclose (in);
[p, st, msg] = waitpid (pid); p == pid, st, msg, fgetl (out), fgetl (out), fclose (out);
WIFEXITED (st), WEXITSTATUS (st), WIFSIGNALED (st), WTERMSIG (st), WIFSTOPPED (st), WCOREDUMP (st), WIFCONTINUED (st)
[r, w, err, msg] = pipe (); fputs (w, "yo\n"); fclose (w); fgetl (r), fclose (r);
[err, msg] = kill (getpid (), 0)
[err, msg] = kill (999999999, 15)
e = errno_list (); errno () == e.ESRCH, e.EAGAIN
errno (5); errno ()
pid = fork (); if (pid == 0), exec ("false"); end
[p, st] = waitpid (pid); p == pid, WEXITSTATUS (st)
pid = fork (); if (pid == 0), exec ("sleep", {"10"}); end
kill (pid, SIG ().KILL); [p, st] = waitpid (pid); WIFSIGNALED (st), WTERMSIG (st)
[p, st, msg] = waitpid (-1); p, msg
u = getpwuid (0); u.name, fieldnames (getpwnam (u.name))'
g = getgrgid (0); g.name, fieldnames (getgrnam (g.name))', getpwnam ("no such user")
mask = umask (22); umask (mask)
for c = {'getpwuid ("a")','S_ISREG ("a")','WEXITSTATUS ("a")','symlink (1, 2)','mkfifo ("a", "b")','mkfifo ("a", -1)','umask ("a")', ...
         'umask (-1)','umask (999)','popen (1, "r")','popen ("ls", "z")','pclose ("a")','kill ("a", 1)','waitpid ("a")', ...
         'readlink (1)','fcntl ("a", 1, 1)','popen2 (1)','exec (1)','mkstemp (1)','dup2 (99, 1)'}
  try
    eval ([c{1}, ";"]);
    printf ("%s ok\n", c{1});
  catch e
    printf ("%s !! %s\n", c{1}, e.message);
  end
end
