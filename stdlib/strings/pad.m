## S = pad (TEXT, N)
## S = pad (TEXT, N, SIDE, CHARACTER)
## TEXT (or each text of a cell array) with blanks (or the CHARACTER) so that it is N long; N left out: as
## long as the longest. SIDE: "right" (where they are added), "left" or "both". Octave 7.3 has no such
## function.
##   >> pad ("7", 3, "left", "0")
##   ans = 007
## See also: strip, blanks
function s = pad (text, n = [], varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("pad: TEXT must be a text or a cell array of texts");
  end
  if (ischar (n))
    varargin = [{n}, varargin];
    n = [];
  end
  side = "right";
  c = " ";
  for k = 1:numel (varargin)
    if (any (strcmpi (varargin{k}, {"left", "right", "both"})))
      side = lower (varargin{k});
    elseif (ischar (varargin{k}) && numel (varargin{k}) == 1)
      c = varargin{k};
    else
      error ("pad: SIDE must be \"left\", \"right\" or \"both\", and CHARACTER one character");
    end
  end
  texts = cellstr (text);
  if (ischar (text))
    texts = {text};
  end
  if (isempty (n))
    n = max (cellfun (@numel, texts)(:));
  end
  for k = 1:numel (texts)
    more = max (n - numel (texts{k}), 0);
    before = more * strcmp (side, "left") + floor (more / 2) * strcmp (side, "both");
    texts{k} = [repmat(c, 1, before), texts{k}, repmat(c, 1, more - before)];
  end
  s = texts;
  if (ischar (text))
    s = texts{1};
  end
end

%!assert (pad ({"a", "bcd"}), {"a  ", "bcd"})
%!assert (pad ("a", 4, "both", "*"), "*a**")
%!error <pad: SIDE> pad ("a", 4, "up")
