## closereq ()
## Close the current figure: what a figure's closerequestfcn is at first.
##   >> figure (3); closereq (); isfigure (3)
##   ans = 0
## See also: close, delete
function closereq ()
  h = gcbf ();
  if (isempty (h))
    h = get (0, "currentfigure");
  end
  if (! isempty (h) && isfigure (h))
    delete (h);
  end
end
