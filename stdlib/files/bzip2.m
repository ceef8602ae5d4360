## FILELIST = bzip2 (FILES)
## FILELIST = bzip2 (FILES, DIR)
## Pack each of the files (wildcards are known) with bzip2, beside it or in DIR; the files stay. By libbz2,
## loaded at first use.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> bzip2 ("demo.txt")
##   ans =
##   {
##     [1,1] = demo.txt.bz2
##   }
##
##   >> delete demo.txt, delete demo.txt.bz2
## See also: bunzip2, unpack, gzip
function list = bzip2 (files, folder = "")
  if (nargin < 1)
    print_usage ();
  end
  list = __pack_files__ ("bzip2", "bzip2", ".bz2", files, folder);
end

%!test
%! d = tempname (); mkdir (d); f = fullfile (d, "x"); __file_bytes__ ("t", f, uint8 (1:9));
%! bzip2 (f); unlink (f); bunzip2 ([f ".bz2"], d);
%! assert (__file_bytes__ ("t", f), uint8 (1:9));
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!error <bzip2: FILES must be a character array or cellstr> bzip2 (1)
