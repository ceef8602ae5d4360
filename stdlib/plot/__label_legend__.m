## __label_legend__ (HAX)
## Make the legend of the axes anew, with all names that their lines have; plot does so for formats such as '-;cost;'.
##   >> plot (1:3, '-;cost;'); get (legend (), 'string')
##   ans =
##   {
##     [1,1] = cost
##   }
##
## See also: legend, plot
function __label_legend__ (hax)
  if (isprop (hax, "__legend__") && ishghandle (get (hax, "__legend__")))
    delete (get (hax, "__legend__"));
  end
  legend (hax);
end
