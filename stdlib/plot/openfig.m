## H = openfig (FILE)
## H = openfig (FILE, 'new', 'visible')
## The figure that savefig or hgsave kept in a file.
##   >> f = tempname (); plot (1:3); savefig (f); h = openfig (f); get (h, 'type')
##   ans = figure
## See also: savefig, hgload
function h = openfig (file = "Untitled.fig", copies = "", visible = "")
  hf = hgload (file);
  for word = {copies, visible}
    if (any (strcmp (word{1}, {"visible", "invisible"})))
      set (hf, "visible", {"off", "on"}{1 + strcmp(word{1}, "visible")});
    end
  end
  if (nargout > 0)
    h = hf;
  end
end
