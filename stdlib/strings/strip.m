## S = strip (TEXT)
## S = strip (TEXT, SIDE)
## S = strip (TEXT, SIDE, CHARACTER)
## TEXT, or each text of a cell array, without blanks (or the CHARACTER) at its ends; SIDE is "left", "right"
## or "both". Octave 7.3 has no such function.
##   >> strip ("  ab ")
##   ans = ab
## See also: strtrim, deblank
function s = strip (text, side = "both", c = "")
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("strip: TEXT must be a text or a cell array of texts");
  end
  if (ischar (side) && numel (side) == 1)
    [side, c] = deal ("both", side);
  end
  if (! any (strcmpi (side, {"left", "right", "both"})))
    error ("strip: SIDE must be \"left\", \"right\" or \"both\"");
  elseif (! ischar (c) || numel (c) > 1)
    error ("strip: CHARACTER must be one character");
  end
  what = '\s';
  if (! isempty (c))
    what = regexptranslate ("escape", c);
  end
  s = text;
  if (! strcmpi (side, "right"))
    s = regexprep (s, ["^(" what ")+"], "");
  end
  if (! strcmpi (side, "left"))
    s = regexprep (s, ["(" what ")+$"], "");
  end
end

%!assert (strip ({" a", "b "}), {"a", "b"})
%!assert (strip ("00120", "left", "0"), "120")
%!assert (strip ("..a.", "."), "a")
%!error <strip: SIDE> strip ("a", "up")
