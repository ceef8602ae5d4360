## mexext ()
## The extension of compiled functions' files in Octave.
##   >> mexext ()
##   ans = mex
## See also: version
function text = mexext ()
  text = "mex";
end

%!assert (mexext (), "mex")
