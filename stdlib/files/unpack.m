## FILELIST = unpack (FILE)
## FILELIST = unpack (FILE, DIR)
## FILELIST = unpack (FILE, DIR, FILETYPE)
## Unpack FILE below DIR by its extension or FILETYPE: gz, bz2, zip, tar, tgz, tar.gz, tbz2, tar.bz2. FILE
## may have wildcards. Files that are written are listed. What would be written outside of DIR, and what is
## damaged, is an error.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> gzip ("demo.txt"); numel (unpack ("demo.txt.gz"))
##   ans = 1
##   >> delete demo.txt, delete demo.txt.gz
## See also: gunzip, bunzip2, unzip, untar
function list = unpack (file, folder = [], type = "")
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (file) && ! iscellstr (file))
    error ("unpack: FILE must be a string or cell array of strings");
  elseif (! isempty (folder) && ! ischar (folder))
    error ("unpack: DIR must be a string");
  end
  files = {};
  for f = cellstr (file)(:)'
    found = glob (f{1});
    if (isempty (found))
      error ('unpack: FILE "%s" not found', f{1});
    end
    files = [files; found];
  end
  list = {};
  for k = 1:numel (files)
    some = one (files{k}, folder, type);
    if (isempty (list))
      list = some;
    else
      list = [list(:); some(:)];
    end
  end
end

function list = one (file, folder, type)
  [where, name, ext] = fileparts (file);
  if (isempty (type))
    type = lower (ext(2:end));
  end
  type = strrep (strrep (type, "tar.", "t"), "tbz2", "tbz");
  if (isempty (folder))
    folder = ".";
    if (any (strcmp (type, {"gz", "bz2"})))
      folder = ifelse_empty (where, ".");
    end
  elseif (! isfolder (folder))
    [ok, why] = mkdir (folder);
    if (! ok)
      error ("unpack: mkdir failed to create %s: %s", folder, why);
    end
  end
  bytes = __file_bytes__ ("unpack", file);
  switch (type)
    case {"gz", "bz2"}
      formats = struct ("gz", "gzip", "bz2", "bzip2");
      bytes = plain (formats.(type), bytes, file);
      if (any (strcmpi (ext, {".tgz", ".tbz", ".tbz2"})) || strcmpi (fileparts_ext (name), ".tar"))
        list = tar_members (bytes, folder, file);
        return;
      elseif (! strcmpi (ext, ["." type]))
        name = [name ext];
      end
      to = __archive_target__ ("unpack", folder, name);
      __file_bytes__ ("unpack", to, bytes);
      list = {make_absolute_filename(to)};
    case {"tgz", "tbz"}
      formats = struct ("tgz", "gzip", "tbz", "bzip2");
      list = tar_members (plain (formats.(type), bytes, file), folder, file);
    case "tar"
      if (numel (bytes) > 2 && isequal (bytes(1:2), uint8 ([31 139])))
        bytes = plain ("gzip", bytes, file);
      elseif (numel (bytes) > 3 && isequal (bytes(1:3), uint8 ("BZh")))
        bytes = plain ("bzip2", bytes, file);
      end
      list = tar_members (bytes, folder, file);
    case "zip"
      list = zip_members (bytes, folder, file)';   # a row, as in Octave
    otherwise
      error ("unpack: unrecognized FILETYPE <%s>", type);
  end
end

function x = ifelse_empty (x, other)
  if (isempty (x))
    x = other;
  end
end

function ext = fileparts_ext (name)
  [~, ~, ext] = fileparts (name);
end

function bytes = plain (format, bytes, file)
  try
    bytes = __unpack__ (format, bytes);
  catch problem
    error ("unpack: '%s' is damaged, or no %s file", file, format);
  end
end

function damaged (file)
  error ("unpack: '%s' is damaged", file);
end

function list = tar_members (bytes, folder, file)
  list = {};
  at = 0;
  long_name = "";
  while (at + 512 <= numel (bytes))
    head = bytes(at+1:at+512);
    if (! any (head))
      break;
    end
    number = sum (double (head)) - sum (double (head(149:156))) + 8 * 32;
    if (octal (head(149:156), file) != number)
      damaged (file);
    end
    name = text (head(1:100));
    if (isequal (head(258:262), uint8 ("ustar")) && head(346))
      name = [text(head(346:500)) "/" name];
    end
    n = octal (head(125:136), file);
    if (at + 512 + n > numel (bytes))
      damaged (file);
    end
    body = bytes(at+513:at+512+n);
    at += 512 + 512 * ceil (n / 512);
    kind = char (head(157));
    if (any (kind == "Lx"))                  # the name of the next member
      if (kind == "L")
        long_name = text (body);
      else
        long_name = regexp (char (body), '\d+ path=([^\n]*)\n', "tokens", "once"){:};
      end
      continue;
    end
    if (! isempty (long_name))
      name = long_name;
      long_name = "";
    end
    if (kind == "5" && ! any (name(end) == "/"))
      name = [name "/"];
    end
    if (! any (kind == ["0" "7" "5" "\0"]))
      continue;                              # links, devices, global headers
    end
    to = __archive_target__ ("unpack", folder, name);
    if (kind != "5" && name(end) != "/")
      __file_bytes__ ("unpack", to, body);
    end
    list{end+1, 1} = name;
  end
  if (at == 0)
    damaged (file);
  end
end

function t = text (bytes)
  t = char (bytes(1:find ([bytes, 0] == 0, 1) - 1));
end

function x = octal (bytes, file)
  digits = strtrim (strrep (char (bytes), "\0", " "));
  if (isempty (digits))
    x = 0;
  elseif (any (digits < "0" | digits > "7"))
    damaged (file);
  else
    x = base2dec (digits, 8);
  end
end

## The directory at the archive's end is what counts; members are found by it.
function list = zip_members (bytes, folder, file)
  x = double (bytes);
  n = numel (x);
  mark = strfind (char (bytes(max (1, n - 65600):end)), "PK\5\6");
  if (isempty (mark))
    damaged (file);
  end
  at = max (1, n - 65600) + mark(end) - 1;   # one-based
  if (at + 21 > n)
    damaged (file);
  end
  count = little (x, at + 10, 2, file);
  at = little (x, at + 16, 4, file) + 1;
  list = {};
  for k = 1:count
    if (at + 45 > n || ! isequal (x(at:at+3), [80 75 1 2]))
      damaged (file);
    end
    method = little (x, at + 10, 2, file);
    flags = little (x, at + 8, 2, file);
    crc = little (x, at + 16, 4, file);
    packed = little (x, at + 20, 4, file);
    size_of = little (x, at + 24, 4, file);
    name_len = little (x, at + 28, 2, file);
    skip = little (x, at + 30, 2, file) + little (x, at + 32, 2, file);
    where = little (x, at + 42, 4, file) + 1;
    if (at + 45 + name_len > n)
      damaged (file);
    end
    name = char (bytes(at+46:at+45+name_len));
    at += 46 + name_len + skip;
    if (mod (flags, 2))
      error ("unpack: '%s' needs a password", file);
    elseif (packed == 2 ^ 32 - 1 || where == 2 ^ 32)
      error ("unpack: '%s' is too large an archive (zip64)", file);
    end
    if (isempty (name) || where + 29 > n || ! isequal (x(where:where+3), [80 75 3 4]))
      damaged (file);
    end
    start = where + 30 + little (x, where + 26, 2, file) + little (x, where + 28, 2, file);
    if (start + packed - 1 > n)
      damaged (file);
    end
    to = __archive_target__ ("unpack", folder, name);
    if (name(end) != "/")
      formats = {"stored", "deflate"}([0 8] == method);
      if (isempty (formats))
        error ("unpack: '%s' is packed in a way that is not known", file);
      end
      try
        [body, sum_of] = __unpack__ (formats{1}, bytes(start:start+packed-1));
      catch problem
        damaged (file);
      end
      if (sum_of != crc || numel (body) != size_of)
        damaged (file);
      end
      __file_bytes__ ("unpack", to, body);
    end
    list{end+1, 1} = name;
  end
end

function v = little (x, at, n, file)
  if (at < 1 || at + n - 1 > numel (x))
    damaged (file);
  end
  v = x(at:at+n-1) * 256 .^ (0:n-1)';
end

%!test
%! d = tempname (); mkdir (d); f = fullfile (d, "bad.tar");
%! head = @(name, n, kind) [uint8([name, zeros(1, 100 - numel (name)), "0000644\0", "0000000\0", "0000000\0", ...
%!         sprintf("%011o\0", n), "00000000000\0"]), uint8("        "), uint8(kind), zeros(1, 355, "uint8")];
%! sealed = @(h) [h(1:148), uint8(sprintf ("%06o\0 ", sum (double (h)))), h(157:end)];
%! member = @(name, text, kind) [sealed(head (name, numel (text), kind)), uint8(text), zeros(1, mod (-numel (text), 512), "uint8")];
%! __file_bytes__ ("t", f, [member("../evil", "x", "0"), zeros(1, 1024, "uint8")]);
%! fail ("untar (f, d)", "the archive has a member outside of the folder: '../evil'");
%! __file_bytes__ ("t", f, [member("link", "", "2"), member("a/b", "hello", "0"), zeros(1, 1024, "uint8")]);
%! assert (untar (f, d), {"a/b"});
%! assert (fileread (fullfile (d, "a", "b")), "hello");
%! x = __file_bytes__ ("t", f); x(5) = 77; __file_bytes__ ("t", f, x);
%! fail ("untar (f, d)", "is damaged");
%! __file_bytes__ ("t", f, uint8 (1:700)); fail ("untar (f, d)", "is damaged");
%! g = fullfile (d, "x.gz"); __file_bytes__ ("t", g, uint8 ("rubbish")); fail ("unpack (g)", "is damaged, or no gzip file");
%! z = fullfile (d, "x.zip"); __file_bytes__ ("t", z, uint8 ("rubbish")); fail ("unpack (z)", "is damaged");
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!error <unpack: FILE "no such file" not found> unpack ("no such file")
