% Functions hung on graphics objects may delete what is in hand
1;
function show (code)
  try
    eval (code);
  catch problem
    printf ("error: %s\n", strtok (problem.message, "("));
  end
  close all
end
show ('figure; axes; addlistener (gca, "xlim", @(h, e) delete (gcf)); xlim ([0 1]); disp (isempty (get (0, "children")))');
show ('h = plot (1:3); addlistener (h, "color", @(h, e) delete (h)); set (h, "color", "r", "linewidth", 3); disp (ishghandle (h))');
show ('h = plot ([1 2; 3 4]); addlistener (h(1), "color", @(a, e) delete (h(2))); set (h, "color", "r"); disp (ishghandle (h))');
show ('h = plot ([1 2; 3 4]); addlistener (h(1), "color", @(a, e) delete (gca)); set (h, {"color", "linewidth"}, {"r", 3}); disp (ishghandle (h))');
show ('h = bar ([1 2; 3 4]); addlistener (h(1), "barwidth", @(a, e) delete (gcf)); set (h(1), "barwidth", 0.3); disp (ishghandle (h))');
% those that set each other end
show ('h = plot (1:3); addlistener (h, "color", @(h, e) set (h, "linewidth", 7)); addlistener (h, "linewidth", @(h, e) set (h, "color", "g")); set (h, "color", "r"); disp (get (h, "linewidth"))');
show ('h = plot ([1 2; 3 4]); addlistener (h(1), "color", @(a, e) set (h(2), "color", "b")); addlistener (h(2), "color", @(a, e) set (h(1), "color", "g")); set (h(1), "color", "r"); disp (get (h(1), "color"))');
% only another value is news
show ('plot (1:3); addlistener (gca, "xlim", @(h, e) disp ("listened")); xlim ([0 1]), set (gca, "xlim", [0 1]), axis ([0 2 0 2])');
% the end of objects, what lies in them first
show ('h = plot (1:3); set (gca, "deletefcn", @(h, e) disp ("axes")); set (h, "deletefcn", @(h, e) disp ("line")); set (gcf, "deletefcn", @(h, e) disp ("figure")); close');
show ('h = plot (1:3); set (h, "deletefcn", "disp (5)"); delete (h)');
show ('h = plot (1:3); set (h, "deletefcn", {@(h, e, x) disp(x), 9}); cla');
show ('h = plot (1:3); set (h, "deletefcn", @(h, e) disp (get (h, "type"))); delete (gcf)');
show ('h = plot (1:3); set (h, "deletefcn", @(h, e) disp (get (gca, "beingdeleted"))); delete (gca)');
show ('h = plot (1:3); set (h, "deletefcn", @(h, e) delete (gcf)); delete (gca); disp (isempty (get (0, "children")))');
show ('h = plot (1:3); set (h, "deletefcn", @(h, e) disp ("replaced")); plot (1:4)');
% their beginning
show ('h = line (1:3, 1:3, "createfcn", @(h, e) disp (get (h, "type"))); disp (ishghandle (h))');
show ('set (0, "defaultlinecreatefcn", @(h, e) disp (get (h, "ydata"))); h = plot (1:3); set (0, "defaultlinecreatefcn", "remove")');
show ('h = figure ("createfcn", @(h, e) disp (h));');
% who closes, and who does not
show ('f = figure ("closerequestfcn", @(h, e) disp ("asked")); close (f); disp (ishghandle (f)); delete (f)');
show ('f = figure ("closerequestfcn", "disp (gcbf), delete (gcbf)"); close (f); disp (ishghandle (f))');
show ('f = figure ("closerequestfcn", "disp (1)"); close (f, "force"); disp (ishghandle (f))');
show ('f = figure ("closerequestfcn", ""); close (f); disp (ishghandle (f)); delete (f)');
