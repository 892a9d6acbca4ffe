"""Several processes, one run: the base spread over them where asked, gradients of the adapter averaged.

Comes in: the peft model of each process. Only the adapter is trained, and it is small: each process holds all of it,
and its gradients are averaged once a step. The frozen base is copied, or (FSDP, torch's fully_shard) each process keeps
a part and gathers a layer when it is needed. On GPUs through NCCL, on CPUs through gloo.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from eiffel_expert.base.loss import unwrapped
from eiffel_expert.errors import UserError
from eiffel_expert.machine import world_size


def spread(model: Any, adapter: Iterable[Any]) -> None:
    """Shard the frozen weights of each decoder layer over all processes; `adapter` are the parameters that stay whole.

    Raises UserError for a model whose layers are not found, or with one process, which has nobody to share with.
    """
    from torch.distributed.fsdp import fully_shard

    if world_size() == 1:
        raise UserError('train.sharding is "full", but there is one process', "start it with torchrun, see the recipe")
    layers = getattr(getattr(unwrapped(model), "model", None), "layers", None)
    if layers is None:
        raise UserError("the layers of this base can't be told apart for sharding", 'set train.sharding to "none"')
    whole = set(adapter)
    for layer in layers:
        fully_shard(layer, ignored_params=whole, reshard_after_forward=True)


def average_gradients(parameters: Iterable[Any]) -> None:
    """Each gradient becomes the mean over all processes."""
    import torch.distributed as dist

    for parameter in parameters:
        dist.all_reduce(parameter.grad)
        parameter.grad /= world_size()
