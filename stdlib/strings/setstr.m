## S = setstr (X)
## An old name of char, which is to be used.
##   >> warning ("off", "Octave:legacy-function"); setstr ([72 105])
##   ans = Hi
## See also: char
function s = setstr (varargin)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "setstr is obsolete; please use char instead");
  end
  s = char (varargin{:});
end

%!test warning ("off", "Octave:legacy-function", "local"); assert (setstr (65), "A");
