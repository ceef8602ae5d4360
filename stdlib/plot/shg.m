## shg ()
## Show the current figure.
##   >> shg ()
## See also: figure, drawnow
function shg ()
  drawnow ();
end
