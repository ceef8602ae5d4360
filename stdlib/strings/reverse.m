## S = reverse (TEXT)
## TEXT, or each text of a cell array, backwards. Octave 7.3 has no such function.
##   >> reverse ("abc")
##   ans = cba
## See also: fliplr
function s = reverse (text)
  if (nargin != 1)
    print_usage ();
  elseif (ischar (text))
    s = fliplr (text);
  elseif (iscellstr (text))
    s = cellfun (@fliplr, text, "UniformOutput", false);
  else
    error ("reverse: TEXT must be a text or a cell array of texts");
  end
end

%!assert (reverse ({"ab", ""}), {"ba", ""})
%!error <reverse: TEXT must be> reverse (1)
