## VAL = pathdef ()
## The path as it was when the program began: that of the program and of OCTAVO_PATH or OCTAVE_PATH, before addpath and rmpath.
##   >> ischar (pathdef ())
##   ans = 1
##
## See also: path, restoredefaultpath, savepath
function val = pathdef ()
  if (nargin != 0)
    print_usage ();
  end
  val = strjoin ([{"."}, __first_path__()], pathsep ());
end

%!assert (pathdef ()(1), ".")
