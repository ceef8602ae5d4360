## NET = importNetworkFromONNX (FILE)
## The same as nn_import: MATLAB's name.
##   >> importNetworkFromONNX ("nowhere.onnx")
##   error: nn_import: cannot open 'nowhere.onnx'
## See also: nn_import
function net = importNetworkFromONNX (file)
  net = nn_import (file);
end
%!error <nn_import: cannot open> importNetworkFromONNX ("nowhere.onnx")
