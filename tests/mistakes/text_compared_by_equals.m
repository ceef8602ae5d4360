if 'cat' == 'horse', disp yes, end
