## FILELIST = bunzip2 (BZFILE)
## FILELIST = bunzip2 (BZFILE, DIR)
## Unpack what bzip2 packed, beside the file or in DIR; the packed file stays.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> bzip2 demo.txt; delete demo.txt
##   >> bunzip2 demo.txt.bz2; fileread ("demo.txt")
##   ans = hello
##   >> delete demo.txt, delete demo.txt.bz2
## See also: bzip2, unpack
function list = bunzip2 (file, folder = [])
  if (nargin < 1)
    print_usage ();
  end
  list = unpack (file, folder, "bz2");
end

%!error <unpack: FILE "nothing.bz2" not found> bunzip2 ("nothing.bz2")
