## FILELIST = gzip (FILES)
## FILELIST = gzip (FILES, DIR)
## Pack each of the files (wildcards are known) with gzip, beside it or in DIR; the files stay. By zlib,
## loaded at first use.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> gzip ("demo.txt")
##   ans =
##   {
##     [1,1] = demo.txt.gz
##   }
##
##   >> delete demo.txt, delete demo.txt.gz
## See also: gunzip, unpack, bzip2, zip, tar
function list = gzip (files, folder = "")
  if (nargin < 1)
    print_usage ();
  end
  list = __pack_files__ ("gzip", "gzip", ".gz", files, folder);
end

%!test
%! d = tempname (); mkdir (d); f = fullfile (d, "x"); __file_bytes__ ("t", f, uint8 (1:9));
%! assert (gzip (f, fullfile (d, "out")), {fullfile(d, "out", "x.gz")});
%! assert (__unpack__ ("gzip", __file_bytes__ ("t", fullfile (d, "out", "x.gz"))), uint8 (1:9));
%! assert (gunzip (fullfile (d, "out", "x.gz"), fullfile (d, "back")), {fullfile(d, "back", "x")});
%! assert (__file_bytes__ ("t", fullfile (d, "back", "x")), uint8 (1:9));
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!assert (isempty (gzip ("no such file")))
%!error <gzip: FILES must be a character array or cellstr> gzip (1)
