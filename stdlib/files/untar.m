## FILELIST = untar (TARFILE)
## FILELIST = untar (TARFILE, DIR)
## Unpack a tar archive, packed with gzip or bzip2 or not, below DIR (the working folder). Nothing is written
## elsewhere: members with ".." or an absolute name are an error; links and devices are left out.
##   >> mkdir demo; fid = fopen ("demo/a.txt", "w"); fputs (fid, "hello"); fclose (fid);
##   >> tar ("demo.tar", "demo"); untar ("demo.tar", "demo2")
##   ans =
##   {
##     [1,1] = demo/
##     [2,1] = demo/a.txt
##   }
##
##   >> delete demo.tar, confirm_recursive_rmdir (false); rmdir demo s; rmdir demo2 s;
## See also: tar, unpack
function list = untar (file, folder = [])
  if (nargin < 1)
    print_usage ();
  end
  list = unpack (file, folder, "tar");
end

%!error <unpack: FILE "nothing.tar" not found> untar ("nothing.tar")
