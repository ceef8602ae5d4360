## dir
## dir (NAME)
## LIST = dir (...)
## The files in a directory, or those that match a pattern, or one file: printed in columns, or as a struct array with
## the fields name, folder, date, bytes, isdir, datenum and statinfo.
##   >> csvwrite ('a.csv', 1); d = dir ('a.csv'); d.name
##   ans = a.csv
##   >> d = dir ('/'); d(1).name
##   ans = .
## See also: ls, readdir, glob, stat
function retval = dir (directory = ".")
  if (! ischar (directory))
    error ("dir: DIRECTORY argument must be a string");
  end
  info = struct ("name", {}, "folder", {}, "date", {}, "bytes", {}, "isdir", {}, "datenum", {}, "statinfo", {});
  if (strcmp (directory, "*"))
    directory = ".";
  end
  if (strcmp (directory, "."))
    names = readdir (".");
    base = "";
  elseif (isfolder (directory))
    names = readdir (directory);
    base = directory;
  else
    names = glob (directory);
    base = "";
  end
  n = 0;
  for k = 1:numel (names)
    if (isempty (base))
      full = names{k};
    else
      full = fullfile (base, names{k});
    end
    st = lstat (full);
    if (isempty (st))
      continue;
    end
    target = st;
    if (st.modestr(1) == "l")
      followed = stat (full);
      if (! isempty (followed))
        target = followed;
      end
    end
    [folder, name, ext] = fileparts (make_absolute_filename (full));
    if (any (strcmp (names{k}, {".", ".."})))
      [folder] = make_absolute_filename (ifelse_text (base, "."));
      name = names{k};
      ext = "";
    end
    n++;
    tm = localtime (target.mtime);
    info(n,1).name = [name ext];
    info(n,1).folder = folder;
    info(n,1).date = strftime ("%d-%b-%Y %H:%M:%S", tm);
    info(n,1).bytes = target.size;
    info(n,1).isdir = target.modestr(1) == "d";
    info(n,1).datenum = datenum (tm.year + 1900, tm.mon + 1, tm.mday, tm.hour, tm.min, tm.sec);
    info(n,1).statinfo = target;
  end
  if (n == 0)
    none = cell (0, 1);
    info = struct ("name", none, "folder", none, "date", none, "bytes", none, "isdir", none, "datenum", none, "statinfo", none);
  end
  if (nargout > 0)
    retval = info;
  elseif (n > 0)
    printf ("%s", list_in_columns ({info.name}));
  else
    warning ("dir: nonexistent directory '%s'", directory);
  end
end

function text = ifelse_text (text, default)
  if (isempty (text))
    text = default;
  end
end

%!test
%! d = tempname ();
%! mkdir (d);
%! fclose (fopen (fullfile (d, 'f.txt'), 'w'));
%! assert ({dir(d).name}, {'.', '..', 'f.txt'});
%! rmdir (d, 's');
