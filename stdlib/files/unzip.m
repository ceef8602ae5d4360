## FILELIST = unzip (ZIPFILE)
## FILELIST = unzip (ZIPFILE, DIR)
## Unpack a zip archive below DIR (the working folder). Nothing is written elsewhere: members with ".." or an
## absolute name are an error.
##   >> mkdir demo; fid = fopen ("demo/a.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> zip ("demo.zip", "demo"); unzip ("demo.zip", "demo2")
##   ans =
##   {
##     [1,1] = demo/
##     [1,2] = demo/a.txt
##   }
##
##   >> delete demo.zip, confirm_recursive_rmdir (false); rmdir demo s; rmdir demo2 s;
## See also: zip, unpack
function list = unzip (file, folder = [])
  if (nargin < 1)
    print_usage ();
  end
  list = unpack (file, folder, "zip");
end

%!error <unpack: FILE "nothing.zip" not found> unzip ("nothing.zip")
