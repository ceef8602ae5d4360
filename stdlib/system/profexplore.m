## profexplore ()
## profexplore (DATA)
## Walk through the calls that 'profile on' has seen, or DATA from profile ("info"): who called whom, how often, for how
## long. A number goes down into that function, 'up' or 'up N' goes back, 'exit' or 'quit' ends it, 'help' says so.
## Where nobody can answer, all calls are printed.
##   >> data.FunctionTable = struct ("FunctionName", {"solve"; "step"});
##   >> step = struct ("Index", 2, "SelfTime", 2, "TotalTime", 2, "NumCalls", 8, "Children", []);
##   >> data.Hierarchical = struct ("Index", 1, "SelfTime", 1, "TotalTime", 3, "NumCalls", 1, "Children", step);
##   >> text = evalc ("profexplore (data)");
##   >> ! isempty (strfind (text, "1) solve: 1 calls, 3.000 total, 1.000 self"))
##   ans = 1
## See also: profile, profshow
function profexplore (data)
  if nargin == 0
    data = profile ("info");
  end
  names = {data.FunctionTable.FunctionName};
  path = {};                                 # the nodes gone down into
  do
    [choices, depth] = show_place (data.Hierarchical, path, names);
    try
      answer = input ("\nprofexplore> ", "s");
    catch
      printf ("\n");
      show_all (data.Hierarchical, names, 1);
      return;
    end
    [path, done] = follow (strtrim (answer), path, choices);
  until done
end

function list = by_time (list)
  if numel (list) > 1
    [~, order] = sort ([list.TotalTime], "descend");
    list = list(order);
  end
end

function show_node (indent, label, node, names)
  printf ("%*s%s%s: %d calls, %.3f total, %.3f self\n", 2 * indent, "", label, names{node.Index}, node.NumCalls, ...
          node.TotalTime, node.SelfTime);
end

function [choices, depth] = show_place (top, path, names)
  printf ("\nTop\n");
  choices = top;
  depth = numel (path);
  for k = 1:depth
    show_node (k, "", path{k}, names);
    choices = path{k}.Children;
  end
  choices = by_time (choices);
  for k = 1:numel (choices)
    show_node (depth + 1, sprintf ("%d) ", k), choices(k), names);
  end
end

function show_all (list, names, depth)
  for node = by_time (list(:))'
    show_node (depth, "", node, names);
    show_all (node.Children, names, depth + 1);
  end
end

function [path, done] = follow (answer, path, choices)
  done = any (strcmp (answer, {"exit", "quit"}));
  if done
  elseif strcmp (answer, "help")
    printf ("\n");
    printf ("N        go down into function number N\n");
    printf ("up [N]   go back one level, or N of them; from the top: leave\n");
    printf ("exit     leave (quit does, too)\n");
    printf ("help     show this\n");
  elseif ! isempty (regexp (answer, '^\d+$'))
    k = str2double (answer);
    if k >= 1 && k <= numel (choices)
      path{end+1} = choices(k);
    else
      printf ("The chosen option is out of range!\n");
    end
  elseif strncmp (answer, "up", 2) && ! isempty (regexp (answer, '^up(\s+\d+)?$'))
    levels = max ([1, str2double(answer(3:end))]);
    done = levels > numel (path);
    path = path(1:max (0, numel (path) - levels));
  else
    printf ("Unrecognized input.  Type 'help' to get a list of possible commands.\n");
  end
end
%!test
%! data.FunctionTable = struct ("FunctionName", {"solve"; "step"; "other"});
%! step = struct ("Index", 2, "SelfTime", 2, "TotalTime", 2, "NumCalls", 8, "Children", []);
%! data.Hierarchical = struct ("Index", {3; 1}, "SelfTime", {0.5; 1}, "TotalTime", {0.5; 3}, "NumCalls", {1; 1}, ...
%!                             "Children", {[]; step});
%! text = evalc ("profexplore (data)");
%! assert (! isempty (strfind (text, ["\nTop\n  1) solve: 1 calls, 3.000 total, 1.000 self\n" ...
%!                                    "  2) other: 1 calls, 0.500 total, 0.500 self\n"])))
%! assert (! isempty (strfind (text, ["  solve: 1 calls, 3.000 total, 1.000 self\n" ...
%!                                    "    step: 8 calls, 2.000 total, 2.000 self\n" ...
%!                                    "  other: 1 calls"])))
