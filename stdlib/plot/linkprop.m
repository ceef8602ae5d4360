## LINK = linkprop (H, PROPERTY)
## LINK = linkprop (H, {PROPERTY1, ...})
## From now on graphics objects H have the same values of the properties: when it is set in one, the others follow.
##   >> h = plot (magic (2)); linkprop (h, 'linewidth'); set (h(1), 'linewidth', 5); get (h(2), 'linewidth')
##   ans = 5
## See also: linkaxes, addlistener
function link = linkprop (h, props)
  if (nargin < 2)
    print_usage ();
  end
  if (iscell (h))
    h = cell2mat (h);
  end
  h = h(:);
  if (! all (ishghandle (h)))
    error ("linkprop: all elements of H must be valid graphics handles");
  end
  if (ischar (props))
    props = {props};
  elseif (! iscellstr (props))
    error ("linkprop: PROP must be a string or cell array of strings");
  end
  for k = 1:numel (props)
    for i = 1:numel (h)
      addlistener (h(i), props{k}, {@follow, h, props{k}});
    end
    value = get (h(1), props{k});
    for i = 2:numel (h)
      set (h(i), props{k}, value);
    end
  end
  if (nargout > 0)
    link = h;
  end
end

function follow (from, ~, all, name)
  value = get (from, name);
  for h = all'
    if (h != from && ishghandle (h) && ! isequal (get (h, name), value))
      set (h, name, value);
    end
  end
end
