## H = hgload (FILE)
## The graphics object that hgsave kept in a file.
##   >> f = tempname (); plot (1:3); hgsave (f); h = hgload (f); get (h, 'type')
##   ans = figure
## See also: hgsave, openfig
function h = hgload (file)
  if (nargin < 1)
    print_usage ();
  end
  given = file;
  [~, ~, ext] = fileparts (file);
  if (isempty (ext))
    file = [file, ".ofig"];
  end
  if (! exist (file, "file"))
    error ("hgload: unable to locate file %s", given);
  end
  s = load (file);
  h = struct2hdl (s.s_oldfig);
end

%!error <hgload: unable to locate file /no/such$> hgload ("/no/such")
