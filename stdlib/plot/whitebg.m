## whitebg ()
## whitebg (COLOR)
## whitebg ('none')
## whitebg (HFIG, ...)
## Turn the colours of the figure into their opposites (1 - red, 1 - green, 1 - blue), and the defaults of later figures too. With
## a COLOR (a name or red, green and blue) the grounds of figure and axes get it, and the rest colours that stand out from it.
## 'none' gives all their first colours. With figures HFIG the defaults stay unless 0 is among them.
##   >> whitebg ([0.1 0.2 0.3]); get (gcf, 'color')
##   ans =
##
##      0.1000   0.2000   0.3000
##
##   >> whitebg ('none');
## See also: colormap, set, get
function whitebg (varargin)
  if (nargin > 2)
    print_usage ();
  end
  args = varargin;
  figs = [];
  if (! isempty (args) && isnumeric (args{1}) && ! isempty (args{1}) && all (ishghandle (args{1}(:))) ...
      && all (args{1}(:) == fix (args{1}(:))))
    figs = args{1}(:)';
    args(1) = [];
  end
  if (numel (args) > 1)
    print_usage ();
  end
  color = [];
  if (! isempty (args))
    color = args{1};
    if (! strcmp (color, "none"))
      color = color_of (color);
    end
  end
  if (isempty (figs))
    figs = [0, gcf()];
  end
  for f = figs
    if (f == 0)
      change_defaults (color);
    else
      change_objects (f, color);
    end
  end
end

function rgb = color_of (color)
  rgb = [];
  if (ischar (color))
    names = {"red", "green", "blue", "cyan", "magenta", "yellow", "black", "white"};
    if (any (strcmp (color, names)) || (isscalar (color) && any (color == "rgbcmykw")))
      [~, ~, rgb] = __line_spec__ ({color(1), "k"}{1 + strcmp(color, "black")});
    end
  elseif (isnumeric (color) && numel (color) == 3 && all (color >= 0 & color <= 1))
    rgb = color(:)';
  end
  if (isempty (rgb))
    print_usage ("whitebg");
  end
end

## The kinds' properties that have one colour.
function list = colored ()
  list = {"axes", {"ambientlightcolor", "color", "gridcolor", "minorgridcolor", "xcolor", "ycolor", "zcolor"}; "figure", {"color"}; ...
          "text", {"color"}; "line", {"color"}; "surface", {"edgecolor"}; "patch", {"edgecolor"}};
end

function rgb = changed (rgb, color, ground)
  if (isempty (color))
    rgb = 1 - rgb;
  elseif (ground)
    rgb = color;
  elseif (max (abs (rgb - color)) < 0.25)
    rgb = 1 - rgb;
  end
end

function change_defaults (color)
  for k = 1:6
    [kind, names] = colored (){k,:};
    for n = 1:numel (names)
      word = [kind, names{n}];
      if (strcmp (color, "none"))
        try
          set (0, ["default", word], "remove");
        catch
        end_try_catch
        continue;
      end
      try
        now = get (0, ["default", word]);
      catch
        now = get (0, ["factory", word]);
      end_try_catch
      if (isnumeric (now) && numel (now) == 3)
        set (0, ["default", word], changed (now, color, strcmp (names{n}, "color") && k < 3));
      end
    end
  end
end

function change_objects (f, color)
  list = colored ();
  for o = unique ([f; findall(f)(:)])'
    k = find (strcmp (get (o, "type"), list(:,1)));
    if (isempty (k))
      continue;
    end
    for n = list{k,2}
      now = get (o, n{1});
      if (strcmp (color, "none"))
        if (k < 3)
          set (o, n{1}, get (0, ["factory", list{k,1}, n{1}]));
        end
      elseif (isnumeric (now) && numel (now) == 3)
        set (o, n{1}, changed (now, color, strcmp (n{1}, "color") && k < 3));
      end
    end
  end
end

%!test
%! close all; h = plot (1:3); whitebg (gcf);
%! assert (get (gcf, "color"), [0 0 0]); assert (get (gca, "color"), [0 0 0]); assert (get (h, "color"), [1 0.553 0.259], 1e-12);
%! assert (get (gca, "xcolor"), [0.85 0.85 0.85], 1e-12); close all
%!test
%! close all; whitebg (); assert (get (figure (), "color"), [0 0 0]); whitebg ("none"); assert (get (figure (), "color"), [1 1 1]);
%! close all
%!error <Invalid call to whitebg> whitebg ("foo")
