## pkg load NAME ...
## pkg list
## L = pkg ("list", NAME)
## What first courses use of Octave's packages statistics, signal, image and optim is built in: pkg load is true for these, and
## says on the error output where the rest of the package is missed. Any other package is not installed, and none can be.
## L: a cell array of structs with the fields name, version, dir, loaded and description.
##   >> pkg load optim
##   note: pkg load optim: built in are fmincg; what else is in the package is not there
##   >> pkg ("list", "optim"){1}.name
##   ans = optim
## See also: ver
function varargout = pkg (varargin)
  if (nargin < 1)
    print_usage ();
  end
  flags = strncmp (varargin, "-", 1);
  names = varargin(! flags);
  flags = varargin(flags);
  action = "none";
  if (! isempty (names))
    action = names{1};
    names(1) = [];
  end
  if (any (strcmp (flags, "-forge")) && ! any (strcmp (action, {"list", "install"})))
    error ("pkg: '-forge' can only be used with install or list");
  end
  known = {"image", "optim", "signal", "statistics"};
  about = {"imresize, imrotate, imfilter, fspecial, edge, bwlabel", "fmincg", ...
           "butter, fir1, filtfilt, hilbert, findpeaks, medfilt1, resample, xcorr, pwelch", ...
           "normpdf, norminv, kmeans, pdist, linkage, pca, regress, ttest and their kin"};
  switch (action)
    case "list"
      chosen = true (size (known));
      if (! isempty (names))
        chosen = ismember (known, names);
      end
      packs = cellfun (@(n, a) struct ("name", n, "version", version (), "dir", "built in", "loaded", true, "description", a), ...
                       known(chosen), about(chosen), "UniformOutput", false);
      if (isempty (packs))
        packs = {};
      end
      if (nargout > 0)
        varargout = [{packs}, repmat({{}}, 1, nargout - 1)];
      elseif (isempty (packs))
        printf ("package %s is not installed.\n", names{1});
      else
        printf ("Package Name  | Version | Installation directory\n--------------+---------+-----------------------\n");
        for p = packs
          printf ("%11s  *| %7s | %s\n", p{1}.name, p{1}.version, p{1}.dir);
        end
      end
    case "load"
      if (isempty (names))
        error ("pkg: load action requires at least one package name");
      end
      for k = 1:numel (names)
        at = find (strcmp (known, names{k}));
        if (isempty (at))
          error ("package %s is not installed", names{k});
        end
        fprintf (stderr, "note: pkg load %s: built in are %s; what else is in the package is not there\n", names{k}, about{at});
      end
    case "unload"
      missing = setdiff (names, known);
      if (! isempty (missing))
        error ("pkg: package(s): %s not installed", strjoin (missing, " "));
      end
    case "describe"
      missing = setdiff (names, known);
      if (! isempty (missing))
        error ("some packages are not installed: %s", sprintf (" %s", missing{:}));
      end
      for k = 1:numel (names)
        printf ("---\nPackage name:\n\t%s\nVersion:\n\t%s\nShort description:\n\tbuilt in: %s\n", names{k}, version (), ...
                about{strcmp(known, names{k})});
      end
    case {"update", "rebuild", "prefix", "local_list", "global_list", "install", "uninstall", "build", "test"}
      error ("pkg: packages cannot be installed; what they bring to first courses is built in");
    otherwise
      error ("pkg: invalid action.  See 'help pkg' for available actions");
  end
end

%!assert (pkg ('list', 'foo'), {})
%!assert (numel (pkg ('list')), 4)
%!test pkg load statistics   # goes on
%!error <packages cannot be installed> pkg install statistics
%!error <package symbolic is not installed> pkg load symbolic
%!error <pkg: load action requires at least one package name> pkg load
