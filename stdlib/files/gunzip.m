## FILELIST = gunzip (GZFILE)
## FILELIST = gunzip (GZFILE, DIR)
## Unpack what gzip packed, beside the file or in DIR; the packed file stays.
##   >> fid = fopen ("demo.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> gzip demo.txt; delete demo.txt
##   >> gunzip demo.txt.gz; fileread ("demo.txt")
##   ans = hello
##   >> delete demo.txt, delete demo.txt.gz
## See also: gzip, unpack
function list = gunzip (file, folder = [])
  if (nargin < 1)
    print_usage ();
  end
  list = unpack (file, folder, "gz");
end

%!error <unpack: FILE "nothing.gz" not found> gunzip ("nothing.gz")
%!error <unpack: FILE must be a string or cell array of strings> gunzip (1)
