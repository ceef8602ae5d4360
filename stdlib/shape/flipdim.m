## flipdim (X)
## flipdim (X, DIM)
## The old name of flip, kept for old programs.
##   >> flip ([1 2 3])
##   ans =
##   
##      3   2   1
##   
## See also: flip, fliplr, flipud
function y = flipdim (varargin)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "flipdim is obsolete; please use flip instead");
  endif
  y = flip (varargin{:});
end

%!test warning ("off", "all"); assert (flipdim ([1 2; 3 4]), [3 4; 1 2]); warning ("on", "all");
