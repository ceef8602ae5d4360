## orient (WORD)
## orient (HFIG, WORD)
## WORD = orient ()
## WORD = orient (HFIG)
## How the figure lies on its paper: 'portrait', 'landscape', or 'tall' (portrait that fills the page but for a quarter of an
## inch). Without a word: how it lies.
##   >> orient ('landscape'); orient ()
##   ans = landscape
## See also: print, figure
function retval = orient (varargin)
  if (nargin > 2)
    print_usage ();
  end
  hf = [];
  if (nargin > 0 && isscalar (varargin{1}) && isfigure (varargin{1}))
    hf = varargin{1};
    varargin(1) = [];
  end
  if (isempty (hf))
    hf = gcf ();
  end
  if (isempty (varargin))
    word = get (hf, "paperorientation");
    edge = get (hf, "papersize") - get (hf, "paperposition")(1:2) - get (hf, "paperposition")(3:4);
    if (strcmp (word, "portrait") && all (abs ([edge, get(hf, "paperposition")(1:2)] - 0.25) < 1e-9))
      word = "tall";
    end
    retval = word;
    return;
  end
  given = varargin{1};
  if (! ischar (given) || ! any (strcmpi (given, {"portrait", "landscape", "tall"})))
    error ("orient: unknown ORIENTATION");
  end
  given = lower (given);
  if (strcmp (given, "landscape"))
    set (hf, "paperorientation", "landscape");
  else
    set (hf, "paperorientation", "portrait");
  end
  paper = sort (get (hf, "papersize"));
  if (strcmp (given, "landscape"))
    paper = fliplr (paper);
  end
  set (hf, "papersize", paper);
  if (strcmp (given, "portrait"))
    was = get (0, "factoryfigurepaperposition");
    set (hf, "paperposition", was);
  else
    set (hf, "paperposition", [0.25, 0.25, paper - 0.5]);
  end
end

%!test close all; orient landscape; assert (get (gcf, "paperposition"), [0.25, 0.25, 10.5, 8]); close all
%!test close all; orient tall; assert (orient (), "tall"); assert (get (gcf, "paperposition"), [0.25, 0.25, 8, 10.5]); close all
%!test close all; p = get (gcf, "paperposition"); orient landscape; orient portrait; assert (get (gcf, "paperposition"), p); close all
%!error <orient: unknown ORIENTATION> orient ("foo")
