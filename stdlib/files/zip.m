## FILELIST = zip (ZIPFILE, FILES)
## FILELIST = zip (ZIPFILE, FILES, ROOT)
## Put files and folders (wildcards are known; names are those below ROOT) into a zip archive; FILELIST has
## what is in it. ".zip" is added where ZIPFILE has no extension. By zlib, loaded at first use.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> zip ("demo.zip", "demo.txt")
##   ans =
##   {
##     [1,1] = demo.txt
##   }
##
##   >> delete demo.txt, delete demo.zip
## See also: unzip, unpack, tar, gzip
function list = zip (file, files, root = ".")
  if (nargin < 2)
    print_usage ();
  elseif (! ischar (file))
    error ("zip: ZIPFILE must be a string");
  elseif (! ischar (root))
    error ("zip: ROOT must be a string");
  end
  [list, paths] = __archive_files__ ("zip", files, root);
  bytes = cell (1, numel (list));
  directory = cell (1, numel (list));
  at = 0;
  for k = 1:numel (list)
    info = lstat (paths{k});
    body = packed = zeros (1, 0, "uint8");
    method = 0;
    crc = 0;
    if (list{k}(end) != "/")
      body = __file_bytes__ ("zip", paths{k});
      [packed, crc] = __pack__ ("deflate", body);
      method = 8;
      if (numel (packed) >= numel (body))
        packed = body;
        method = 0;
      end
    end
    t = localtime (info.mtime);
    time = t.hour * 2048 + t.min * 32 + floor (t.sec / 2);
    day = max (t.year - 80, 0) * 512 + (t.mon + 1) * 32 + t.mday;
    name = uint8 (list{k});
    common = [little(0, 2), little(method, 2), little(time, 2), little(day, 2), little(crc, 4), ...
              little(numel (packed), 4), little(numel (body), 4), little(numel (name), 2), little(0, 2)];
    bytes{k} = [uint8("PK\3\4"), little(20, 2), common, name, packed];
    outside = mod (info.mode, 65536) * 65536 + 16 * (list{k}(end) == "/");
    directory{k} = [uint8("PK\1\2"), little(20 + 3 * 256, 2), little(20, 2), common, little(0, 6), little(outside, 4), ...
                    little(at, 4), name];
    at += numel (bytes{k});
  end
  directory = [directory{:}];
  if (at + numel (directory) >= 2 ^ 32 || numel (list) > 65535)
    error ("zip: the archive would be too large");
  end
  [~, ~, ext] = fileparts (file);
  if (isempty (ext))
    file = [file ".zip"];
  end
  __file_bytes__ ("zip", file, [bytes{:}, directory, uint8("PK\5\6"), little(0, 4), little(numel (list), 2), ...
                                little(numel (list), 2), little(numel (directory), 4), little(at, 4), little(0, 2)]);
  list = list';
end

function b = little (x, n)
  b = uint8 (mod (floor (x ./ 256 .^ (0:n-1)), 256));
end

%!test
%! d = tempname (); mkdir (fullfile (d, "in", "sub")); here = fullfile (d, "in");
%! __file_bytes__ ("t", fullfile (here, "a"), uint8 (mod (1:9000, 7))); __file_bytes__ ("t", fullfile (here, "sub", "b"), uint8 ([]));
%! f = fullfile (d, "t.zip");
%! assert (zip (f, {"a", "sub"}, here), {"a", "sub/", "sub/b"});
%! assert (stat (f).size < 1000);
%! assert (unzip (f, fullfile (d, "out")), {"a", "sub/", "sub/b"});
%! assert (__file_bytes__ ("t", fullfile (d, "out", "a")), uint8 (mod (1:9000, 7)));
%! x = __file_bytes__ ("t", f);
%! evil = x; evil(evil == uint8 ("a")) = uint8 ("/"); __file_bytes__ ("t", f, evil);
%! fail ("unzip (f, fullfile (d, 'out'))", "unpack: ");
%! for k = [3 20 40 numel(x) - 60, numel(x) - 15]
%!   y = x; y(k:k+2) = 250; __file_bytes__ ("t", f, y);
%!   try, unzip (f, fullfile (d, "out")); catch e, assert (strncmp (e.message, "unpack: ", 8)); end
%! end
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!error <zip: FILES must be a character array or cellstr> zip ("z.zip", 1)
