## FILELIST = tar (TARFILE, FILES)
## FILELIST = tar (TARFILE, FILES, ROOT)
## Put files and folders (wildcards are known; names are those below ROOT) into a tar archive, packed where
## TARFILE ends in .gz, .tgz or .bz2. FILELIST has what is in it.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> tar ("demo.tar", "demo.txt")
##   ans =
##   {
##     [1,1] = demo.txt
##   }
##
##   >> delete demo.txt, delete demo.tar
## See also: untar, unpack, zip
function list = tar (file, files, root = ".")
  if (nargin < 2)
    print_usage ();
  elseif (! ischar (file))
    error ("tar: TARFILE must be a string");
  elseif (! ischar (root))
    error ("tar: ROOT must be a string");
  end
  [list, paths] = __archive_files__ ("tar", files, root);
  parts = cell (1, numel (list));
  for k = 1:numel (list)
    info = lstat (paths{k});
    body = zeros (1, 0, "uint8");
    kind = "5";
    if (list{k}(end) != "/")
      kind = "0";
      body = __file_bytes__ ("tar", paths{k});
    end
    name = list{k};
    before = zeros (1, 0, "uint8");
    if (numel (name) > 100)                  # GNU's way of long names
      before = member ("././@LongLink", uint8 ([name "\0"]), "L", 420, 0);
      name = name(1:100);
    end
    parts{k} = [before, member(name, body, kind, mod (info.mode, 4096), info.mtime)];
  end
  bytes = [parts{:}, zeros(1, 1024, "uint8")];
  if (! isempty (regexp (file, '\.(gz|tgz)$', "once")))
    bytes = __pack__ ("gzip", bytes);
  elseif (! isempty (regexp (file, '\.(bz2|tbz|tbz2)$', "once")))
    bytes = __pack__ ("bzip2", bytes);
  end
  __file_bytes__ ("tar", file, bytes);
end

function m = member (name, body, kind, mode, time)
  head = zeros (1, 512, "uint8");
  head(1:numel (name)) = uint8 (name);
  head(101:107) = uint8 (sprintf ("%07o", mode));
  head(109:115) = uint8 ("0000000");
  head(117:123) = uint8 ("0000000");
  head(125:135) = uint8 (sprintf ("%011o", numel (body)));
  head(137:147) = uint8 (sprintf ("%011o", max (floor (time), 0)));
  head(149:156) = uint8 (" ");
  head(157) = uint8 (kind);
  head(258:265) = uint8 ("ustar  \0");
  head(149:155) = uint8 (sprintf ("%06o\0", sum (double (head))));
  m = [head, body, zeros(1, mod (-numel (body), 512), "uint8")];
end

%!test
%! d = tempname (); mkdir (fullfile (d, "in", "sub")); here = fullfile (d, "in");
%! __file_bytes__ ("t", fullfile (here, "a"), uint8 (1:200)); __file_bytes__ ("t", fullfile (here, "sub", "b"), uint8 ([]));
%! long = repmat ("n", 1, 150); __file_bytes__ ("t", fullfile (here, long), uint8 (7));
%! for ext = {".tar", ".tar.gz", ".tar.bz2", ".tgz"}
%!   f = fullfile (d, ["t" ext{1}]);
%!   l = tar (f, {"a", "sub", long}, here);
%!   assert (l, {"a"; "sub/"; "sub/b"; long});
%!   assert (unpack (f, fullfile (d, "out")), l);
%!   assert (__file_bytes__ ("t", fullfile (d, "out", "a")), uint8 (1:200));
%!   assert (stat (fullfile (d, "out", "sub", "b")).size, 0);
%!   assert (stat (fullfile (d, "out", long)).size, 1);
%! end
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!error <tar: TARFILE must be a string> tar (1, 2)
