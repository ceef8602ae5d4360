## verLessThan (PACKAGE, VERSION)
## True if the version of PACKAGE ('Octave') is below VERSION.
##   >> verLessThan ('Octave', '8.0.0')
##   ans = 1
## See also: version, compare_versions
function tf = verLessThan (package, version)
  if (nargin != 2)
    print_usage ();
  end
  if (! ischar (package) || rows (package) > 1)
    error ("verLessThan: PACKAGE must be a string");
  end
  v = ver (package);
  if (isempty (v))
    error ('verLessThan: package "%s" is not installed', package);
  end
  tf = compare_versions (v.Version, version, "<");
end

%!assert (verLessThan ('Octave', '7.3.0'), false)
