## matlabroot ()
## The folder that the program is installed in: OCTAVE_HOME ().
##   >> strcmp (matlabroot (), OCTAVE_HOME ())
##   ans = 1
## See also: OCTAVE_HOME
function folder = matlabroot ()
  folder = OCTAVE_HOME ();
end

%!assert (matlabroot (), OCTAVE_HOME ())
