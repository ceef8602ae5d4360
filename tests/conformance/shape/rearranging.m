% reshape, permute, repmat, shifts and flips
clear
try
  reshape(1:6,4,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[4 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[],4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[],[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,-1,6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[-1 6])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,2.5,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,'a',2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[6])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[3 2],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,2,[],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape({1,2},2,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(struct('a',{1,2}),2,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape([],0,[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(zeros(0,3),0,[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(zeros(0,3),[],0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:4,2,2,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(@sin,1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  reshape(1:6,[1 2;3 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(ones(2,3),[2 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(ones(2,3),[1 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(ones(2,3),[1 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(ones(2,3),[0 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(ones(2,3),[3 1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute({1,2},[2 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute(struct('a',{1,2}),[2 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ipermute(ones(2,3),[3 1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  permute('abc',[2 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([1 2],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([1 2],2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([1 2],[2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat('ab',1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat({1},2,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat(struct('a',1),1,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(repmat([1 2],[2 2 2]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(repmat([1 2],2,2,2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([1 2],0,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([1 2],-1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat(1,[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat([],2,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(repmat(zeros(0,2),2,2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat(int8(5),2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat(true,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repmat(1:3,2,[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(magic(3),1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(magic(3),1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift([],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift((1:5)',2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(magic(3),[1 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,1,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift(1:5,1,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift({1,2,3},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  circshift('abc',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  squeeze(ones(1,1,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  squeeze(ones(1,2,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(squeeze(ones(1,1,1,3)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(squeeze(ones(2,1,3)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(squeeze(ones(1,3)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  squeeze({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  squeeze(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize([1 2;3 4],3,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize([1 2;3 4],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize([1 2;3 4],[1 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize([1 2;3 4],1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize({1,2},2,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize('ab',1,4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  resize([1 2;3 4],-1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],5,9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3]',5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad(magic(3),4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad(magic(3),4,0,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad(magic(3),2,0,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],2.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],5,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],5,0,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([1 2 3],5,0,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad([],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad([1 2 3],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad([1 2 3],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad(magic(3),4,7,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad('abc',5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad('abc',5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad({1},2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  postpad(5,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad([1 2 3],-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  prepad([1 2 3],5,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90([1 2;3 4],-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90([1 2;3 4],4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90([1 2;3 4],1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90(ones(2,2,2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rot90('ab')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rotdim([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rotdim([1 2;3 4],1,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rotdim([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fliplr([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flipud([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip(1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip((1:3)')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([1 2;3 4],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([1 2;3 4],0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([1 2;3 4],1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fliplr({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fliplr('abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fliplr(ones(2,2,2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flip([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flipdim([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  flipdim([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec([1 2;3 4],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec([1 2;3 4],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec([1 2;3 4],0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vec({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vech([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vech([1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift(1:4,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift(magic(3),1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift(1:4,-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift([],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift(1:4,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shift(1:4,1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shiftdim(ones(1,1,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(shiftdim(ones(2,3,4),1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(shiftdim(ones(2,3,4),-1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,n]=shiftdim(ones(1,1,3)); size(a), n
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  shiftdim(5,1.5)
catch err
  disp(strtok(err.message, "\n"));
end
